namespace EthicalBot.Privacy.Redaction.Lexicon;

/// <summary>What a word can be; many are several things.</summary>
[Flags]
internal enum WordSense
{
    None = 0,
    Given = 1,
    Surname = 2,
    Town = 4,
    Ordinary = 8,
    Brand = 16,
    Product = 32,
    Calendar = 64,
    Country = 128,
    Particle = 256,
    Article = 512,

    /// <summary>Bears the names of people without being one: a school, a station, a street.</summary>
    Place = 1024,
    StreetBefore = 2048,
    StreetAfter = 4096,

    /// <summary>A part of a building.</summary>
    Unit = 8192,
    State = 16384,

    /// <summary>Is written with a full stop that ends no sentence.</summary>
    Abbreviated = 32768,

    /// <summary>A phrase that announces a name may begin here.</summary>
    StartsCue = 65536,

    /// <summary>Ends as the words of a language do, and as names do not.</summary>
    OrdinaryEnding = 131072,

    /// <summary>Ends as family names do.</summary>
    SurnameEnding = 262144,

    /// <summary>A street in one word: "Bahnhofstraße", "Kerkstraat".</summary>
    StreetEnding = 524288,

    /// <summary>Begins the name of a firm that looks like a person's.</summary>
    StartsBrand = 1048576,

    /// <summary>A given name that is as often a colour, a flower, a product.</summary>
    Weak = 2097152,

    /// <summary>A phrase that announces an address, a box or a place without streets may begin here.</summary>
    StartsAddress = 4194304,

    Name = Given | Surname,
    NotName = Ordinary | Brand | Product | Calendar | Country | OrdinaryEnding,
}
