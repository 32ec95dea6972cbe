package org.trialway.criteria;

import java.util.List;
import java.util.Map;
import org.trialway.criteria.Meaning.Limit;
import org.trialway.criteria.Meaning.LimitAfter;
import org.trialway.criteria.Meaning.Word;
import org.trialway.knowledge.Comparison;
import org.trialway.study.AgeLimit;
import org.trialway.text.Phrases;

/// The words of any language about limits, joining, negation and exception.
final class LanguageWords {

    private LanguageWords() {}

    private static final Map<Comparison, String> BEFORE = Map.of(
            Comparison.AT_LEAST,
            ">=; > =; > or =; >/=; > / =; > or = to; >/= to; >or=; >= to; > = to; at least; no less than; not less than; "
                    + "greater than or equal to; greater or equal to; greater or equal than; more than or equal to; "
                    + "equal to or greater than; equal or greater than; higher than or equal to; above or equal to; "
                    + "greater than or equal; greater than/equal to; greater than or =; equal or above; "
                    + "equal to or more than; equal or superior to; superior or equal to; not lower than; "
                    + "not below; no lower than; minimum of; a minimum of; minimum; min; min.; a minimum; "
                    + "no fewer than; not fewer than; equal to or above; greater than or equals; equal to or higher than",
            Comparison.MORE_THAN,
            ">; greater than; more than; higher than; above; over; exceeding; exceeds; superior to; greater; in excess of",
            Comparison.AT_MOST,
            "<=; < =; < or =; </=; < / =; < or = to; </= to; <or=; <= to; < = to; at most; no more than; not more than; "
                    + "less than or equal to; less or equal to; less or equal than; lower than or equal to; "
                    + "equal to or less than; equal or less than; below or equal to; less than or equal; "
                    + "less than/equal to; less than or =; equal or below; equal to or lower than; inferior or equal to; "
                    + "no greater than; not greater than; no higher than; not higher than; not above; not over; "
                    + "not exceed; not exceeding; does not exceed; not to exceed; maximum of; a maximum of; maximum; max; "
                    + "max.; up to; up to and including; equal to or below; no greater then; less than or equals",
            Comparison.LESS_THAN,
            "<; less than; lower than; below; under; fewer than; inferior to; smaller than; less");

    private static final Map<Comparison, String> AFTER = Map.of(
            Comparison.AT_LEAST,
            "or more; or greater; or higher; or above; or over; or better; and above; and over; and more; and greater; "
                    + "and higher; +; and up; or at least; or longer; upwards; and upwards; or =",
            Comparison.AT_MOST,
            "or less; or lower; or below; or under; or fewer; and below; and under; and less; and lower; or worse; "
                    + "or smaller");

    private static final Map<Comparison, String> AFTER_OF_AGE = Map.of(
            Comparison.AT_LEAST,
                    "or older; and older; or elder; and elder; of age or older; of age and older; "
                            + "old or older; old and older; of age or over; of age and over; old or above; "
                            + "old and above; of age or above; of age and above; of age or greater; of age or more; of age and up",
            Comparison.AT_MOST,
                    "or younger; and younger; of age or younger; of age and younger; of age or less; "
                            + "of age or under; of age and under; old or younger; old and younger");

    private static final Map<Comparison, String> AGE_BEFORE = Map.of(
            Comparison.MORE_THAN,
                    "older than; aged over; aged above; age over; age above; over the age of; "
                            + "above the age of; aged more than; aged greater than",
            Comparison.LESS_THAN,
                    "younger than; under the age of; below the age of; aged under; age under; "
                            + "aged below; age below; aged less than; less than the age of",
            Comparison.AT_LEAST,
                    "at least the age of; the minimum age is; minimum age; minimum age of; minimum age is; "
                            + "not younger than",
            Comparison.AT_MOST, "maximum age; maximum age of; up to the age of; not older than; no older than");

    private static final Map<Word, String> WORDS = Map.ofEntries(
            Map.entry(
                    Word.DEMAND,
                    "must; must be; must have; must have a; must have an; should; should be; should have; "
                            + "shall; required; requires; require; is required; are required; need to; needs to; needed; "
                            + "necessary; mandatory; must have had; must be of"),
            Map.entry(
                    Word.ADEQUATE,
                    "adequate; adequately; sufficient; satisfactory; good; suitable; "
                            + "appropriate; preserved; reasonable"),
            Map.entry(Word.INADEQUATE, "inadequate; insufficient; impaired; abnormal; poor; unacceptable"),
            Map.entry(Word.AND, "and; &; as well as; and also; plus"),
            Map.entry(Word.OR, "or; or else; alternatively"),
            Map.entry(Word.AND_OR, "and/or; and / or"),
            Map.entry(
                    Word.NOT,
                    "no; not; without; absence of; none; neither; nor; never; lack of; free of; free from; "
                            + "does not have; do not have; naive to; naïve to; naive for; must not; must not have; should not; should not have; cannot; "
                            + "no evidence of; no history of; no known; no documented; is not; are not; not have; "
                            + "does not include; do not include; not include; not including"),
            Map.entry(Word.COMMA, ","),
            Map.entry(Word.SEMICOLON, ";"),
            Map.entry(Word.STOP, "."),
            Map.entry(Word.COLON, ":"),
            Map.entry(Word.OPEN, "("),
            Map.entry(Word.CLOSE, ")"),
            Map.entry(Word.DASH, "-"),
            Map.entry(Word.SLASH, "/"),
            Map.entry(Word.EQUALS, "=; equal to; equals; is equal to; equal; exactly"),
            Map.entry(Word.TO, "to; through; until; till; and up to; up through; ~"),
            Map.entry(Word.BETWEEN, "between; in the range of; ranging from; ranging between; in the range"),
            Map.entry(Word.FROM, "from"),
            Map.entry(Word.WITHIN, "within"),
            Map.entry(
                    Word.AGE,
                    "age; aged; ages; the age of; age of; the ages of; ages of; patient age; age range; "
                            + "age (years); age in years; age group; ages eligible for study; chronological age; "
                            + "years of age:; age limit; age limits; patients' age; aged of"),
            Map.entry(Word.OF_AGE, "of age; old; y/o; yo; age inclusive"),
            Map.entry(
                    Word.PERFORMANCE,
                    "performance status; performance status (ps); performance; performance score; "
                            + "performance scale; performance level; performance status score; performance status scale; ps; "
                            + "performance status score of; functional status; performance state; play performance; "
                            + "performance grade; performance status grade; physical condition score; physical status score; "
                            + "physical fitness status score; physical fitness score; play performance score; "
                            + "play performance status; performance status of; performance scores; performance statuses"),
            Map.entry(
                    Word.LIFE,
                    "life expectancy; expected survival; life expectance; survival expectancy; "
                            + "estimated life expectancy; expected life expectancy; anticipated life expectancy; "
                            + "expected survival time; expected survival period; estimated survival; anticipated survival; "
                            + "predicted survival; expected survival duration; expected life span; life span; "
                            + "expected lifespan; life expectancy estimated; predicted life expectancy; projected survival; "
                            + "survival time; expected to live; expected to survive; likely to survive; likely to live; "
                            + "survival expected; projected life expectancy; predicted survival time; estimated survival time; "
                            + "estimated survival period; predicted survival period; expected duration of survival; "
                            + "minimum life expectancy; minimum expected survival; minimum expected duration of survival; "
                            + "expectation of life; life-expectancy; survival expectation; expected lifetime; "
                            + "anticipated life span; minimum estimated life expectancy; expected survival expectancy; "
                            + "life expectancy estimate; reasonable life expectancy; expected surivial"),
            Map.entry(Word.TIMES, "x; times; *; fold; times of; X the; -fold"),
            Map.entry(Word.PERCENT, "%; percent; per cent"),
            Map.entry(
                    Word.NORMAL,
                    "normal; within normal limits; within normal range; within the normal range; "
                            + "within normal limit; within the normal limits; wnl; in normal range; in the normal range; "
                            + "within institutional normal limits; within institutional limits of normal; normal limits; "
                            + "within institutional limits; within limits of normal; within the institutional normal limits; "
                            + "within the institution's normal range; normal range; within institutional normal range; "
                            + "within institutional normal ranges; within the limits of normal; within normal institutional limits; "
                            + "within normal ranges; normal value; normal limit; the normal; institutional normal"),
            Map.entry(
                    Word.NOTHING_ASKED,
                    "male or female; female or male; males or females; males and females; "
                            + "male and female; female and male; females or males; females and males; men or women; "
                            + "men and women; women and men; women or men; male/female; male or female patients; both sexes; "
                            + "either sex; any sex; both genders; either gender; any gender; all genders; both males and females; "
                            + "both men and women; both male and female; males/females; male & female; of either sex; "
                            + "of either gender; of both sexes; any age; all ages; any performance status; not specified; "
                            + "of any sex; of any gender; any race; all races; any ethnicity; regardless of sex; any status; "
                            + "regardless of gender; both gender; men/women; boys and girls; boys or girls; no age limit; "
                            + "of both genders; gender is not limited; no gender limit; n/a; "
                            + "irrespective of gender; irrespective of sex; none specified; see disease characteristics; see chemotherapy; see biologic therapy; "
                            + "see radiotherapy; see surgery; see endocrine therapy; see other; see patient characteristics; see hepatic; "
                            + "see renal; see hematopoietic; see cardiovascular; see prior concurrent therapy; of any race; no restriction; "
                            + "regardless of race; no upper age limit; not applicable; unlimited gender; no limit on gender"),
            Map.entry(Word.BUT, "but"),
            Map.entry(
                    Word.UNKNOWN, // times a study measures; nobody's disease
                    "progression-free survival; progression free survival; time to progression; pfs; "
                            + "disease-free survival; disease free survival; relapse-free survival; "
                            + "recurrence-free survival; event-free survival; metastasis-free survival"),
            Map.entry(
                    Word.EXAMPLE,
                    "e.g.; e.g; eg; such as; for example; including; include; includes; including but not limited to; "
                            + "but not limited to; for instance; include but are not limited to; like"),
            Map.entry(Word.BEFORE, "prior to; before; preceding; leading up to"),
            Map.entry(
                    Word.EVENT,
                    "first dose; start of treatment; treatment; study treatment; study drug; study therapy; "
                            + "initiation of; initiation; start of; start; starting; dosing; therapy; day 1; c1d1; cycle 1 day 1; "
                            + "first study treatment; administration; initiating; infusion; drug; dose; first; investigational product; "
                            + "first administration; beginning; beginning of; initial dose; protocol therapy; protocol treatment; "
                            + "treatment initiation; start of study treatment; leukapheresis; apheresis; receiving; commencement of; "
                            + "study drug administration; first dose of study drug; first dose of study treatment; enrolling; "
                            + "starting study treatment; trial drug; trial treatment; trial therapy; study medication; trial medication; "
                            + "study intervention; trial intervention; study agent; first administration of study drug; study start; study day 1; cycle 1; randomizing; first infusion; screening period"),
            Map.entry(
                    Word.COHORT,
                    "cohort; cohorts; arm; arms; group; groups; stratum; strata; part; parts; substudy; "
                            + "sub-study; module; modules; phase i; phase ii; phase 1; phase 2; phase 1b; phase ib; phase iii; "
                            + "phase ia; phase iia; phase iib; phase 1a; phase 2a; phase 2b; dose escalation; dose expansion; "
                            + "expansion phase; escalation phase; dose-escalation phase; dose-expansion phase; "
                            + "dose escalation part; expansion part; step 1; step 2; step i; step ii; stage 1; stage 2"),
            Map.entry(
                    Word.EVERY_COHORT,
                    "all cohorts; each cohort; every cohort; all arms; both arms; all groups; "
                            + "both groups; all parts; both parts; both cohorts; each arm; each group; all patients; "
                            + "all participants; all subjects; all phases; both phases; all strata; every patient; "
                            + "any cohort; any arm"),
            Map.entry(
                    Word.OTHER_PERSON,
                    "donor; donors; control; controls; control group; healthy volunteers; "
                            + "healthy volunteer; healthy controls; healthy subjects; healthy participants; caregiver; "
                            + "caregivers; volunteers; volunteer; siblings; sibling; parents; parent; partner; partners; "
                            + "family member; family members; infant; infants; physician; physicians; normal volunteers; "
                            + "healthy control; recipient; recipients; mother; mothers; clinicians; staff; normal controls"),
            Map.entry(
                    Word.FOLLOWING,
                    "following; the following; as follows; listed below; described below; defined below; outlined below; noted below; "
                            + "following criteria; the following criteria; following conditions; the following conditions; "
                            + "as below; following requirements; the following requirements; as the following; that follow; "
                            + "these criteria; following characteristics; following parameters; the following parameters; "
                            + "following values; the following values; following laboratory values; all the following; "
                            + "following limits; the following limits; following laboratory criteria; following tests; "
                            + "the following laboratory values; following laboratory parameters; following laboratory results; "
                            + "defined as; as shown by; as indicated by; as evidenced by the following"),
            Map.entry(
                    Word.ONE_OF,
                    "one of; any of; either; either of; at least one of; one or more of; any one of; "
                            + "any; at least 1 of; 1 of; at least one; one or more; any one or more of; at least one from; "
                            + "1 or more of; any one"),
            Map.entry(Word.ALL_OF, "all of; all; each of; each; every; all of these"),
            Map.entry(
                    Word.INCLUDED,
                    "inclusion criteria; inclusion; eligibility criteria; eligible if; "
                            + "eligible for this study if; may be eligible; included if; will be included; are included; "
                            + "eligible; eligibility; inclusions; may participate; criteria for inclusion; criteria of inclusion"),
            Map.entry(
                    Word.EXCLUDED,
                    "exclusion criteria; exclusion; excluded; are excluded; will be excluded; "
                            + "excluded if; not eligible; ineligible; are not eligible; will not be eligible; not be eligible; "
                            + "may not have; must not have any; non inclusion criteria; exclusions; excludes; exclude; "
                            + "not be included; are ineligible; is excluded; may not participate; must not have any of; "
                            + "is not eligible; be excluded; non-inclusion; will not be included; cannot participate; "
                            + "must not have had; cannot have; excluding criteria; criteria for exclusion; must not be; "
                            + "criteria of exclusion; not included; excluded from; excluded from the study; "
                            + "non-inclusion criterion; exclusion criterion; not be eligible for this study if"),
            Map.entry(
                    Word.POINTS_BACK,
                    "this criterion; this requirement; these patients; such patients; these subjects; the above; "
                            + "above criteria; lower values; higher values; lower levels; higher levels; these values; "
                            + "such cases; these cases; this case; the above criteria; this restriction; this rule; "
                            + "this limit; these participants; those patients; above mentioned; the former; the latter; "
                            + "these requirements; not meeting; do not meet; does not meet; lower counts; this exclusion; "
                            + "this does not apply"),
            Map.entry(
                    Word.CAUTION,
                    "unless; except; except for; exception; exceptions; with the exception of; "
                            + "other than; excluding; if; allowed; permitted; may; may be; can; could; can be; however; "
                            + "although; provided; provided that; note; when; whenever; only; only if; until resolved; "
                            + "apart from; unless otherwise; in case; in which case; will be allowed; are allowed; "
                            + "is allowed; is permitted; are permitted; recommended; preferred; optional; preferably; "
                            + "might; otherwise; where; despite; regardless; while; who have; instead; otherwise specified; "
                            + "at the discretion; discretion; waived; waiver; exempt; irrespective; acceptable; acceptable if; even if; permissible; tolerated; at investigator"));

    private static final Map<AgeLimit.Unit, String> TIMES = Map.of(
            AgeLimit.Unit.YEARS, "years; year; yrs; yr; y; years'; ys; yrs.; yr.; year(s)",
            AgeLimit.Unit.MONTHS, "months; month; mos; mo; months'; mths; month(s); mos.",
            AgeLimit.Unit.WEEKS, "weeks; week; wks; wk; weeks'; week(s)",
            AgeLimit.Unit.DAYS, "days; day; days'; day(s)");

    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "twenty-one");

    static void addTo(Phrases.Builder<Meaning> lexicon) {
        BEFORE.forEach((comparison, words) -> lexicon.addList(words, new Limit(comparison)));
        AFTER.forEach((comparison, words) -> lexicon.addList(words, new LimitAfter(comparison, false)));
        AFTER_OF_AGE.forEach((comparison, words) -> lexicon.addList(words, new LimitAfter(comparison, true)));
        AGE_BEFORE.forEach((comparison, words) -> lexicon.addList(words, new Meaning.AgeLimitWord(comparison)));
        WORDS.forEach((kind, words) -> lexicon.addList(words, kind));
        TIMES.forEach((unit, words) -> lexicon.addList(words, new Meaning.Time(unit)));
        for (int i = 0; i < NUMBERS.size(); i++) {
            lexicon.add(NUMBERS.get(i), new Meaning.Amount(i, Double.NaN));
        }
    }
}
