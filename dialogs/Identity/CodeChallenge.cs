using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Identity;

/// <summary>A code that was sent and is awaited; of the code itself only a keyed hash is kept.</summary>
public sealed class CodeChallenge
{
    /// <summary>How long a code is good.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    /// <summary>Names this code, so that its tries are counted.</summary>
    [Classified(DataClass.TechnicalId)]
    public string Id { get; set; } = "";

    /// <summary>The shop's id of the customer to whose address it went; empty where there is none.</summary>
    [Classified(DataClass.TechnicalId)]
    public string Customer { get; set; } = "";

    /// <summary>The keyed hash of the code; of nothing at all where there is no such address.</summary>
    [Classified(DataClass.Credential)]
    public string Hash { get; set; } = "";

    /// <summary>A keyed index of what was named, by which its tries are counted aloud.</summary>
    [Classified(DataClass.TechnicalId)]
    public string Named { get; set; } = "";

    /// <summary>A keyed index of the address, by which its tries are counted in silence.</summary>
    [Classified(DataClass.TechnicalId)]
    public string Address { get; set; } = "";

    /// <summary>Who the customer said they are, for a new code.</summary>
    public CustomerClue Clue { get; set; } = new();

    /// <summary>When it was sent.</summary>
    public DateTimeOffset SentAt { get; set; }

    /// <summary>Whether it is still good.</summary>
    public bool IsGoodAt(DateTimeOffset now) => now - SentAt < Lasts;
}
