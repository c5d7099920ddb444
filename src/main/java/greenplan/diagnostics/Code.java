package greenplan.diagnostics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every kind of problem that the program can report, with a title and an explanation.
 *
 * <p>The first digit is the family: 1 syntax, 2 shape, 3 units and time, 4 references, 5 sense of
 * the model, 6 plausibility (warnings), 7 provenance. A code keeps its meaning for ever.
 */
public enum Code {
  GP101(
      "text that cannot be read as YAML, JSON or CSV",
      "The text breaks the rules of its format at this place. Check for an unclosed bracket or"
          + " quote, a missing colon, or an indentation that does not line up."),
  GP102(
      "a key that stands twice",
      "The same key stands twice in one mapping, so one of the two values would be lost. Rename or"
          + " remove one."),
  GP103(
      "a tab used for indentation",
      "YAML is indented with spaces; a tab looks the same but means nothing. Replace it with"
          + " spaces."),
  GP104(
      "a text that is too large or too deep",
      "Input is limited in size and depth so that a broken or hostile file cannot exhaust the"
          + " machine. Anchors and aliases (& and *) are refused for the same reason."),
  GP105(
      "a file that cannot be read",
      "The file does not exist, is a folder, is not of the kind that is expected here, or may not be read. Check the name and the folder you are in."),
  GP106(
      "a text that is not UTF-8",
      "Text files are read as UTF-8. In Excel, save as \"CSV UTF-8\"; in an editor, choose UTF-8 as"
          + " the encoding."),
  GP107(
      "a row with the wrong number of fields",
      "Every row of a table has as many fields as its header. A comma inside a field needs quotes"
          + " around that field."),
  GP108(
      "a file that would be overwritten",
      "A command that writes several files replaces none that is there already. Name another folder"
          + " or move the file away."),
  GP109(
      "a file that cannot be written",
      "The folder may not be written to, or a file stands where a folder is needed. Nothing was"
          + " written: results are written whole or not at all."),
  GP110(
      "a file that is given twice",
      "What a file holds would be counted twice. Name each file once, and standard input once."),
  GP111(
      "compressed data that are damaged",
      "The data end too early, their checksum is wrong, or they are packed in a way that cannot be read. Download or copy the file again, or unpack it first."),
  GP201(
      "a key that is missing",
      "Something that the program cannot guess is not given. Add the key that the message names."),
  GP202(
      "a value of the wrong type",
      "A text stands where a list or a mapping is expected, or the other way round. `greenplan schema` says what stands where; an editor that knows it marks the place."),
  GP203(
      "a key that is not known",
      "Unknown keys are refused, because a misspelt key would otherwise be ignored silently. Keys"
          + " that start with \"x-\" are free for your own notes."),
  GP204(
      "a value that is not on the list",
      "Only the listed values have a meaning here. The message names the nearest or all of them."),
  GP205(
      "a column that is missing",
      "The table lacks a column that is needed. The first row of a table must hold the column"
          + " names."),
  GP206(
      "a column that is not known",
      "Unknown columns are refused, because a misspelt column would otherwise be ignored silently."
          + " Columns that start with \"x-\" are free for your own notes."),
  GP207(
      "an id that stands twice",
      "Ids name one thing each, so that a result can be traced. Give one of the two another id."),
  GP208(
      "a BNF code that cannot be",
      "A presentation has a BNF code of 15 digits and capital letters. A spreadsheet that takes it for a number drops the zero in front: format the column as text."),
  GP209(
      "a file without what is looked for",
      "The file was read to its end and holds nothing of the kind that is wanted. Look whether it is the right file, and whole."),
  GP301(
      "a number that cannot be read",
      "Numbers are written with a point for decimals and, if you like, commas between thousands:"
          + " 1,234,567.8. Nothing is guessed."),
  GP302(
      "a unit that is not known",
      "Units come from a closed list; `greenplan units` prints it. A misspelt unit is never taken"
          + " for a new one."),
  GP303(
      "a unit that does not fit",
      "The unit measures another kind of thing than what is expected here, such as litres where kilowatt-hours are needed. Nothing is converted by guess. `greenplan factors show ACTIVITY` lists the units that an activity takes."),
  GP304(
      "a number without a unit",
      "A bare number could mean anything. Write the unit after it, as in 20,120,026 kWh, or into the column \"unit\" of a table."),
  GP305(
      "a unit that is ambiguous",
      "Some words name several units (ton, gallon) or are often mistaken for another (cm for cubic"
          + " metres), so they are refused. The message says what to write."),
  GP306(
      "a year that cannot be read",
      "Years are financial years, 1 April to 31 March, written 2019/20: the second part is the year after the first. Only editions of factors are calendar years, as 2019."),
  GP307(
      "a part of a year without a rule",
      "An amount that does not cover exactly the year needs a rule. as-measured takes it as it is; scaled-by-days raises it to the whole year; share-by-days takes the days that fall into the year."),
  GP308(
      "a fraction that cannot be read",
      "Write a fraction as 10% or as 0.10. A bare 10 is refused where a fraction is expected."),
  GP309(
      "a date that cannot be used",
      "Dates are written year-month-day, as in 2017-03-31. The days from the first to the last touch the financial year of the line, and the first is not after the last."),
  GP310("a month that cannot be read", "Months are written 201709, 2017_09 or 2017-09."),
  GP311(
      "a cost without a price year",
      "Pounds of different years are worth different amounts. Write the year of the prices with the unit: 400,000 GBP 2024."),
  GP401(
      "an activity that is not known",
      "The activity is in no catalogue. `greenplan factors list` prints all activities, and with a word after it those that match; a scenario may define its own under own-activities."),
  GP402(
      "a factor that is not known",
      "No factor set holds a factor of this id, or no product has this name. `greenplan factors list --factors` prints the factors."),
  GP403(
      "a site that is not known",
      "A line names a site that the scenario does not list under sites. Add it there or correct the"
          + " name."),
  GP404(
      "a factor that the edition lacks",
      "The edition of factors for this year does not exist or does not hold this factor. Factors of another year are never used silently: if you accept one, pin it under factors, as editions or pins."),
  GP405(
      "a factor set that is not known",
      "There is no factor set of this name. `greenplan factors list --sets` prints them."),
  GP406(
      "a file outside the scenario's folder",
      "A scenario may read only files in its own folder and below, so that it can be passed on whole"
          + " and cannot reach into the machine."),
  GP407(
      "a year that the scenario does not hold",
      "The scenario has no activities for this year. The message names the years that it has."),
  GP408(
      "an organisation that the file does not hold",
      "The published file has no organisation of this code. Organisations merge and get new codes:"
          + " look for the code of the year of the file."),
  GP409(
      "a denominator that is not known",
      "The scenario names a denominator that none of its years holds. List it under denominators, in"
          + " every year that is compared, or correct the name."),
  GP410(
      "a name that the plan does not know",
      "A measure, driver, projection, indicator or rate names a line, a denominator, a measure or a target that the scenario does not have. Lines are those of the current year, by the name that stands before them."),
  GP411(
      "something to drop that is not there",
      "In a scenario that extends another, the word none in the place of a line, a site or any other"
          + " name drops it. The scenario that it starts from has nothing of this name."),
  GP412(
      "a scenario that cannot be extended",
      "A scenario may start from another and that one from a third: four files at most, and none of"
          + " them twice, because a circle has no start."),
  GP413(
      "a base that cannot be read",
      "A file of gases may name another of its folder as base, and that one a third: ten years at most, and none of them twice, because a circle has no start."),
  GP501(
      "a negative amount",
      "An activity cannot be negative, and what a total is divided by is above zero. Exports have an activity of their own, and a correction is a restatement."),
  GP502(
      "an expectation that does not hold",
      "The scenario states what a total should be, and it is not, by more than \"within\" allows. Either a figure changed or the expectation is out of date: look which before you change it."),
  GP503(
      "emissions without a place",
      "Where an activity does not say where its emissions are counted, the line does: by scope and GHG Protocol category, by NHS category, or both. Emissions that somebody else worked out also need a source."),
  GP504(
      "a restatement without a reason",
      "A figure that replaces an earlier one needs the earlier figure and the reason, so that a"
          + " reader can follow the change."),
  GP506(
      "a factor with parts that do not add up",
      "The gas columns of a factor are kg CO2e of each gas, already multiplied by their warming potential, and add up to the factor."),
  GP507(
      "a factor far from its other edition",
      "The factor is more than double, or less than half, of what the edition before says. Look for"
          + " a slipped decimal or another unit; where the publisher changed the method, say so in"
          + " accepted-findings.csv."),
  GP508(
      "a unit that contradicts its family",
      "The unit does not fit the kind of factor, its other units or its other editions, as when kWh"
          + " at gross and at net calorific value, or kilometres and miles, change places."),
  GP509(
      "an acceptance of nothing",
      "A row of accepted-findings.csv accepts a finding that does not occur any more. Remove the"
          + " row, so that it cannot hide a new mistake."),
  GP510(
      "published figures without provenance",
      "A factor needs a source, a set needs its licence, attribution and source: without them"
          + " nobody can check a figure or may pass it on."),
  GP511(
      "a factor that cannot be",
      "A factor is never negative. Biogenic CO2 outside of scopes has only the column co2, every"
          + " other factor has a kgco2e."),
  GP512(
      "years that run backwards",
      "A ramp ends before it starts, or a year of the plan lies before the current one. What was done up to the current year is in its amounts already; the plan says what comes after."),
  GP513(
      "shares that add up to more than the whole",
      "Measures of one group change different parts of a line, so their shares add up to 100 % at most. Give each its own part, or leave the group out: then they multiply."),
  GP514(
      "a target before its base year",
      "A target is due after the year that it is measured against, and a budget ends after it starts."),
  GP515(
      "keys that do not go together",
      "One of these keys says what the other says, or means nothing for a measure of this kind. `greenplan schema` and the README say which keys belong to which kind."),
  GP516(
      "an early year without an equivalence",
      "No organisation has an inventory of 1990. A fall on 1990 is worked out through an equivalence that the plan states: a fall on 1990 that is the same level as a fall on the base year."),
  GP517(
      "a claim that cannot be",
      "A claim contradicts itself: its target is above today's level, it ends before it starts, or it"
          + " says the same thing in two ways."),
  GP518(
      "more gas than there was",
      "More gas was used, returned or left over than was bought and in stock, so one of the figures is wrong. Check the units, the size of the cylinders, and whether the audit counts litres of mixture or of nitrous oxide."),
  GP519(
      "a mixture taken for the pure gas, or volume for mass",
      "Nitrous oxide with oxygen is 50 % nitrous oxide by volume and 57.9 % by mass. Pure gas, mixture, volume and mass differ by up to half, so none is taken for another."),
  GP520(
      "warming potentials that change within a series",
      "Nitrous oxide fell from 298 to 265 on paper alone when the set changed, which is no reduction. Keep one set for all years, or write restate-base: yes, which works the base out again with the set of this year."),
  GP521(
      "measures that need each other in a circle",
      "A measure that requires another can only come with it or after it. In a circle none could be the first: remove one of the requirements, or make one measure of them."),
  GP522(
      "a choice that cannot be made",
      "No set of measures keeps to all limits: the budget buys nothing, a limit of a year or the minimum of net present value rules everything out, or even all measures together miss the target. The message says how far it is off."),
  GP523(
      "costs that stop half way",
      "A measure with costs requires one without, so nobody knows what the two cost together. State the costs of both; where one is free, write capital: 0 GBP 2024."),
  GP524(
      "a year that the published values do not reach",
      "Deflators, carbon values and discount rates are published for some years. Before the first and after the last nothing is made up: choose prices of a year that is covered, or an earlier horizon."),
  GP525(
      "a spread that cannot be",
      "How far a figure may be off is half of its 95 % range, or the least, likeliest and greatest value in this order, or the scores of a pedigree, each at least 1. No amount and no factor falls below zero, so what is very uncertain is lognormal."),
  GP526(
      "correlations that cannot be",
      "A matrix of correlations has one row for each name, 1 on its diagonal, equal values on both sides of it, and no contradiction: if a goes with b and b with c, then a cannot go against c. Mathematics calls that symmetric and positive definite."),
  GP527(
      "a seed or a number of trials that does not do",
      "A seed is a whole number. There are 100 to 100,000 trials: the result of fewer says little, and more make no figure better that anybody can use."),
  GP531(
      "too few values to compare",
      "A comparison needs the own value and at least two other organisations that have one; a top quartile needs four of them and a top decile ten. Nothing is estimated from fewer."),
  GP601(
      "an intensity outside the usual range",
      "Few trusts report so much or so little per square metre. Check the unit, the floor area and"
          + " for a missing or doubled meter."),
  GP602(
      "a jump from one year to the next",
      "An amount moved by more than half since the year before. Check the unit and whether the same"
          + " sites are counted."),
  GP603(
      "a line larger than all the rest",
      "One line is larger than all other lines together; for energy, spend, anaesthetic gases and"
          + " declared emissions, where that is common, more than ten times. Check the unit: MWh for kWh, t for kg."),
  GP604(
      "more CHP fuel than gas",
      "The fuel of combined heat and power is larger than all gas. Some estates returns leave the"
          + " CHP fuel out of the gas figure: make sure that it is counted once."),
  GP605(
      "a price that is not plausible",
      "Cost divided by amount gives a price far from what organisations pay. Check the unit of the"
          + " amount and whether the cost is in pounds or thousands."),
  GP606(
      "a value that looks like a cap",
      "The value is a row of nines, which in returns stands for \"too large for the field\". It is a lower bound at best: ask the site for its figure."),
  GP607(
      "a value of a return that cannot be used",
      "The published file holds a value that is negative or no number, or a row without codes. It is"
          + " left out and the scenario says so."),
  GP608(
      "a measure without effect",
      "The measure changes nothing before the last year: it starts too late, acts on nothing that is left, or needs a measure that is off. Look at its years and at what it requires."),
  GP609(
      "a claim that is not plausible",
      "The figure is far from what it is compared with. Most often a unit has slipped: kilotonnes for"
          + " tonnes, MWh for kWh. `greenplan claims` says what was compared, and what would fit."),
  GP610(
      "a month in two files",
      "Two files hold rows of the same month. That is right where each has another part of the month; where they overlap, what they share is counted twice."),
  GP611(
      "respiratory codes that no table knows",
      "These codes may be new inhalers or no inhalers at all. They are in no figure; their items and quantities are listed. Say what they are in a table of products of your own."),
  GP612(
      "capsules or doses that cannot be counted as devices",
      "The quantity counts capsules or doses, and no table says how many make a device. They are in no figure; their quantities are listed. Give the size of the pack in a table of products of your own."),
  GP613(
      "a footprint table that knows few of the inhalers",
      "A mean is taken over the inhalers that the chosen table has a footprint of. Where it knows less than nine in ten, the mean says little about all of them. Choose a table that knows more; tables are never mixed."),
  GP614(
      "a total that its parts do not come to",
      "In the English Prescribing Dataset TOTAL_QUANTITY is QUANTITY times ITEMS. Where it is not, one of the three was changed, or another column has their name."),
  GP701(
      "a factor of another year",
      "The scenario pins an edition that is not the one for its year. That may be right, for comparison with a year before; the result says so."),
  GP702(
      "a line without a source",
      "Nothing says where this amount comes from, so nobody can check it. Add a source."),
  GP703(
      "a factor of limited standing",
      "The factor was read from a transcription, a single study or is derived. Check it against the"
          + " publisher before you rely on it."),
  GP704(
      "a part that is not published for this unit",
      "The publisher gives the biogenic CO2 of this fuel, which is reported outside of scopes, but"
          + " not for the unit of this amount. No total is affected. Give the amount in a unit that"
          + " the message names to have it reported."),
  GP705(
      "a measure without a source",
      "Nothing says why the measure is as large as it is. Add a source, or the assumption in words, so that a reader can doubt it.");

  private final String title;
  private final String explanation;

  Code(String title, String explanation) {
    this.title = title;
    this.explanation = explanation;
  }

  /** What kind of problem it is, in a few words. */
  public String title() {
    return title;
  }

  /** What it means and what to do, in two or three sentences. */
  public String explanation() {
    return explanation;
  }

  /** Families 6 and 7 are warnings, all others errors. */
  public Severity severity() {
    char family = name().charAt(2);
    return family == '6' || family == '7' ? Severity.WARNING : Severity.ERROR;
  }

  /** The code of this name, such as {@code GP203}. */
  public static Optional<Code> named(String name) {
    return Arrays.stream(values()).filter(c -> c.name().equalsIgnoreCase(name)).findFirst();
  }

  /** The names of all codes. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Code::name).toList();
  }
}
