package cn.duban.examples.quickstart.county;

/** One theme of the county's data. It may build on the themes before it. */
interface Theme {
  /** Adds the facts of this theme. */
  void addTo(County county, Dice dice);
}
