namespace Microsoft.Recognizers.Text.DateTime.Engine;

// What a phrase of a language may mean; the numbers are what the value beside it says.
internal enum Word
{
    Month, // 1 to 12
    MonthAlone, // a month whose name is another word too: alone it needs a preposition
    Weekday, // 1 (Monday) to 7
    WeekdayAlone, // a weekday whose name is another word too
    Weekdays, // every Monday
    Unit, // of TimeUnit
    UnitLetter, // of TimeUnit, right behind a number
    Relative, // -1 last, 0 this, 1 next, 2 the one after next
    Coming, // 1 the nearest to come, -1 the nearest gone by
    Same,
    Day, // days from today
    DayWith, // of DayPart, today; +100 yesterday, +200 tomorrow
    DayPart, // of DayPart
    DayParts, // of DayPart, every day
    DayPartWith, // of DayPart, the preposition included
    ClockPart, // 1 morning, 2 afternoon or evening, 3 night: behind a time
    Now,
    Holiday, // see Holidays
    Season, // 1 spring to 4 winter
    From,
    To,
    Dash,
    Between,
    And,
    Of,
    The,
    In,
    On,
    At,
    For,
    Every,
    Other,
    Before,
    After,
    Since,
    Until,
    Around,
    AroundBehind,
    Less,
    More,
    SinceBehind, // "or later"
    BeforeBehind, // "or earlier"
    Ago,
    AgoAhead, // "il y a"
    AgoBehind, // where "ago" stands before
    Hence, // "from now"
    Later, // "3 weeks later"
    FromDay, // "3 days from …"
    BeforeDay,
    InTime, // "in 3 weeks"
    Within,
    Early,
    Mid,
    Late,
    Earlier,
    LaterThis,
    Beginning,
    Middle,
    EndOf,
    EndOfDay, // a phrase of its own
    EndOfUnit, // of TimeUnit
    Rest,
    AmPm, // 1 before noon, 2 after, 3 both
    AmPmLetter,
    OClock,
    HourMark,
    Clock, // an hour with a name
    HalfPast,
    QuarterPast,
    QuarterTo,
    HalfHour, // behind an hour
    QuarterHour,
    ThreeQuartersHour,
    LessQuarterHour,
    MinutesPast,
    MinutesTo,
    MinutesLess, // behind an hour: "moins"
    QuarterBefore,
    ThreeQuartersBefore,
    HalfUnit, // hundredths of an hour
    Mixed, // hundredths of what follows
    WeekPart, // so many days of this week
    Once, // "once a"
    HalfBefore, // "half" before the hour it leads to
    Half,
    Quarter,
    AndHalf,
    AndQuarter,
    Few, // how many
    All,
    A,
    Repeat, // TimeUnit * 100 + how many; 0 is a half
    YearKind, // 1 fiscal, 2 school, 3 calendar
    ToDate, // of TimeUnit
    Decades, // 50 to 90
    DecadeMark,
    DecadesAhead, // "années 90"
    WeekOf,
    WeekNumber,
    OrdinalMark,
    Quarters, // q1 to q4
    First,
    Stop, // a phrase that is not a time although it looks like one
    WhenLess,
    WhenMore,
    WhenAtLeast,
    WhenAtMost,
    Ish,
    YearWord,
    Modal, // before "last": then it lasts
    Than,
    Meal, // of DayPart: too common a word to stand alone
    AsEarly,
    AsLate,
    DayWord,
    DayOfMonth,
}
