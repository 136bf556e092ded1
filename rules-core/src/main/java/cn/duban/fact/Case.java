package cn.duban.fact;

/** A matter that runs through steps: each duty about it gives one finding per case. */
public sealed interface Case extends Fact
    permits HiddenDanger, Accident, Violation, Warning, Emergency, Project {}
