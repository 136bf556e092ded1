package cn.duban.io;

/** A document in which every field of every section is filled in. */
final class Samples {
  static final String COMPLETE =
      """
      {
        "organizations": [
          {"id": "o1", "name": "东关街道", "kind": "TOWNSHIP", "parent": "county",
           "sectors": ["GAS", "FIRE"], "safetyRegulator": true, "keySectorRegulator": false,
           "sectorInCharge": true, "projectApprover": false, "emergencyManagement": true,
           "enforcementEstablishment": false},
          {"id": "county", "name": "阳城县，\\"本级\\"", "kind": "COUNTY", "sectors": []}
        ],
        "persons": [
          {"id": "p1", "name": "镇长", "organization": "o1", "posts": ["PRINCIPAL"],
           "inPostFrom": "2021-10-01", "inPostUntil": "2022-06-30"},
          {"id": "p5", "organization": "e1", "posts": ["PRINCIPAL", "LEADER"]},
          {"id": "p6", "organization": "e1", "posts": ["LEADER"]},
          {"id": "p7", "organization": "e1", "posts": ["LEADER"]}
        ],
        "enterprises": [
          {"id": "group", "name": "总公司"},
          {"id": "e1", "name": "阳泰煤业", "sectors": ["COAL"], "township": "o1", "parent": "group",
           "supervisingDepartment": "o1", "supervisor": "p1", "stateOwned": true,
           "groupCompany": false, "keySector": true, "highRisk": true, "usesGas": false,
           "keyChemical": false, "commandCentre": true, "seriouslyDishonest": false,
           "blacklistedOn": "2022-03-01"}
        ],
        "facilities": [
          {"id": "f1", "name": "一号井", "kind": "COAL_MINE", "enterprise": "e1",
           "status": {"2021-01-01": "NORMAL_PRODUCTION", "2022-06-01": "SUSPENDED"},
           "peroxidation": false}
        ],
        "majorHazardSources": [
          {"id": "m1", "name": "液氨罐", "enterprise": "e1", "level": "FIRST", "principal": "p5",
           "technical": "p6", "operational": "p7"}
        ],
        "hiddenDangers": [
          {"id": "h1", "responsible": "e1", "inCharge": "o1", "level": "MAJOR",
           "source": "INSPECTION", "foundOn": "2022-05-01", "deadline": "2022-06-01",
           "measures": true, "responsiblePerson": true, "funds": false, "timeLimit": true,
           "contingencyPlan": false, "rectifiedOn": "2022-05-20", "reportedOn": "2022-05-02",
           "reportedToRegulatorOn": "2022-05-03", "reportedToCongressOn": "2022-05-04",
           "listedBy": "county", "listedOn": "2022-05-05", "acceptedBy": "o1",
           "acceptedOn": "2022-05-21", "signedBy": "p1", "signedOn": "2022-05-22",
           "struckOffOn": "2022-05-23"}
        ],
        "accidents": [
          {"id": "a1", "inCharge": "o1", "investigatedBy": "county", "grade": "LARGER",
           "occurredOn": "2022-02-01", "dueOn": "2022-04-01", "closedOn": "2022-03-30",
           "approvedOn": "2022-04-02", "evaluatedOn": "2022-12-01",
           "outcomePublishedOn": "2022-12-10", "measuresCarriedOut": true,
           "accountabilityOn": "2022-12-20"}
        ],
        "violations": [
          {"id": "v1", "code": "ILLEGAL_MINING", "offender": "e1", "handledBy": "o1",
           "filedOn": "2022-05-01", "decidedOn": "2022-05-10", "transferredOn": "2022-05-11",
           "dismissedOn": "2022-05-12", "publishedOn": "2022-05-13", "processRecorded": true,
           "major": false, "legallyReviewedOn": "2022-05-09", "suspectedCrime": true,
           "transferredToPoliceOn": "2022-05-14"}
        ],
        "warnings": [
          {"id": "w1", "kind": "WEATHER", "body": "o1", "issuedAt": "2022-05-03T14:20:00+08:00",
           "endsAt": "2022-05-03T22:00:00Z", "householdsToReach": 120, "householdsReached": 118,
           "peopleThreatened": 30, "peopleMoved": 0, "movedAt": "2022-05-03T16:05:30+08:00",
           "measuresAt": "2022-05-03T15:00:00+08:00"}
        ],
        "emergencies": [
          {"id": "x1", "body": "o1", "learnedBy": "county",
           "learnedAt": "2022-07-01T08:00:00+08:00", "reportedAt": "2022-07-01T08:30:00+08:00",
           "responseStartedAt": "2022-07-01T08:40:00+08:00", "reliefNeeded": true,
           "reliefDueOn": "2022-07-02", "reliefAllottedOn": "2022-07-03"}
        ],
        "projects": [
          {"id": "j1", "name": "扩建", "enterprise": "e1", "sector": "CONSTRUCTION",
           "begunOn": "2022-08-01", "accessReviewPassedOn": "2022-07-15"}
        ],
        "activities": [
          {"id": "c1", "bearer": "o1", "code": "DRILL", "date": "2022-04-20",
           "endedOn": "2022-04-21", "object": "e1", "topics": ["TOPIC_A", "TOPIC_B"],
           "departments": 3, "sectors": 4, "teamKinds": 2, "publishedOn": "2022-05-01"},
          {"id": "c2", "bearer": "o1", "code": "DRILL", "date": "2022-05-20", "topics": []}
        ],
        "documents": [
          {"id": "d1", "bearer": "o1", "code": "PLAN", "issuedOn": "2022-04-01",
           "revisedOn": "2022-05-01", "effectiveFrom": "2022-04-02", "effectiveUntil": "2023-04-01",
           "publishedOn": "2022-04-03", "parts": ["PART_A", "PART_B"]}
        ],
        "headcounts": [
          {"id": "n1", "bearer": "o1", "code": "SAFETY_STAFF", "date": "2022-06-30", "count": 3,
           "required": 5}
        ],
        "indicators": [
          {"id": "i1", "bearer": "o1", "code": "PIPES_KM", "date": "2022-06-30", "actual": 12.50,
           "planned": 100}
        ],
        "checklists": [
          {"id": "k1", "bearer": "o1", "code": "EQUIPMENT", "date": "2022-06-30",
           "items": ["CAMERA"]},
          {"id": "k2", "bearer": "county", "code": "EQUIPMENT", "date": "2022-06-30", "items": []}
        ],
        "flags": [
          {"id": "g1", "bearer": "o1", "code": "ONLINE", "date": "2022-06-30", "value": true,
           "lastSeenAt": "2022-06-30T23:59:59+08:00"}
        ],
        "assignments": [
          {"id": "s1", "bearer": "county", "code": "NEW_FIELD", "object": "HOMESTAY",
           "date": "2022-05-01", "assignee": "o1"}
        ],
        "dutyRosters": [
          {"id": "r1", "bearer": "o1", "date": "2022-05-01", "leader": "p1"}
        ],
        "reports": [
          "DRILL",
          {"code": "Accident.closedOn", "bearer": "a1", "until": "2022-06-30"}
        ]
      }
      """;

  private Samples() {}
}
