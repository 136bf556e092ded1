package cn.duban.examples.quickstart.county;

import cn.duban.fact.Sector;
import java.util.List;
import java.util.Set;

/** Which documents the bodies owe. */
final class DocumentCodes {
  static final List<String> COUNTY_RULES =
      List.of(
          "LEADER_RESPONSIBILITY_RULES",
          "THREE_MUSTS_RULES",
          "NON_COAL_MINE_STANDARD",
          "FLOOD_CONTROL_PLAN",
          "WEATHER_MECHANISM",
          "OVERALL_EMERGENCY_PLAN",
          "SPECIAL_EMERGENCY_PLAN");
  static final List<String> LEADERS_LISTS =
      List.of("LEADER_RESPONSIBILITY_LIST", "LEADER_KEY_TASK_LIST");
  static final List<String> OPEN_LISTS =
      List.of("POWER_LIST", "RESPONSIBILITY_LIST", "KEY_TASK_LIST");

  static final List<String> OF_THE_COUNTY =
      List.of(
          "COORDINATION_MECHANISM",
          "ENFORCEMENT_BUDGET",
          "CONSOLIDATION_TASK_LIST",
          "CAMPAIGN_RESULT",
          "CHEMICAL_CATALOGUE",
          "MINERAL_CONSOLIDATION_PLAN",
          "GAS_MONITORING_SYSTEM",
          "FOREST_FIRE_MAP",
          "RESERVOIR_DISPATCH_PLAN",
          "GEOLOGICAL_WARNING_SYSTEM",
          "CHEMICAL_PLATFORM",
          "RESCUE_TRAINING_GROUND",
          "RESCUE_COMPENSATION",
          "PAID_RESCUE_SERVICE",
          "AIR_RESCUE_CONTRACT",
          "CONSULTATION_MECHANISM");

  /** Of the county and of every township. */
  static final List<String> OF_GOVERNMENTS =
      List.of(
          "DEVELOPMENT_PLAN_WITH_SAFETY",
          "FOREST_CHIEF_SYSTEM",
          "RIVER_CHIEF_SYSTEM",
          "COMMUNITY_FLOOD_MONITORING");

  static final List<String> ON_PUBLICITY = List.of("PUBLICITY_PRIORITIES", "PUBLICITY_PLAN");

  /** On hidden dangers, of every township and regulator. */
  static final List<String> ON_DANGERS =
      List.of(
          "RECTIFICATION_LIST",
          "LISTED_SUPERVISION_LIST",
          "ACCOUNTABILITY_LIST",
          "LISTED_SUPERVISION_SYSTEM",
          "MAJOR_DANGER_METHOD");

  static final List<String> OF_REGULATORS =
      List.of(
          "ANNUAL_SAFETY_PLAN",
          "INTERNAL_SAFETY_BODY",
          "INTERNET_SUPERVISION",
          "INSPECTION_PLAN",
          "ONSITE_CHECKLIST",
          "CASE_TRANSFER_MECHANISM");

  static final List<String> OF_APPROVERS =
      List.of("RISK_ASSESSMENT_MECHANISM", "JOINT_REVIEW_SYSTEM");

  static final List<Sector> STANDARDISING_FIRE_SAFETY =
      List.of(Sector.EDUCATION, Sector.CULTURE_TOURISM, Sector.HEALTH, Sector.CIVIL_AFFAIRS);

  static final List<String> CHECKLIST_PARTS =
      List.of(
          "CHECK_CONTENT",
          "CHECK_STANDARD",
          "CHECK_BASIS",
          "CHECK_RECTIFICATION",
          "CHECK_SAFEGUARDS");

  /** Those that must be of the year of the notice. */
  static final Set<String> OF_THE_YEAR =
      Set.of(
          "LEADER_KEY_TASK_LIST",
          "KEY_TASK_LIST",
          "ANNUAL_SAFETY_PLAN",
          "CONSOLIDATION_TASK_LIST",
          "DEVELOPMENT_PLAN_WITH_SAFETY",
          "PUBLICITY_PRIORITIES",
          "INSPECTION_PLAN",
          "CASE_TRANSFER_MECHANISM",
          "DEPARTMENT_EMERGENCY_PLAN");

  private DocumentCodes() {}
}
