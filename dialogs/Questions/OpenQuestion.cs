using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Questions;

/// <summary>What the bot's last question asked for; the best hint there is about what an answer contains.</summary>
public sealed class OpenQuestion
{
    /// <summary>The kind of data that answers it; none when nothing was asked.</summary>
    public DataClass Expected { get; set; }

    /// <summary>Whether it was asked again because an answer to it was wrong: who corrects themselves then corrects that answer.</summary>
    public bool IsRepeated { get; set; }

    /// <summary>The key of the request that a yes or no is awaited for; null when no such question is open.</summary>
    [Classified(DataClass.None)]
    public string? Confirms { get; set; }

    /// <summary>Whether it asks who the customer is, in their own words: a name alone is an answer too.</summary>
    public bool AsksWho { get; set; }

    /// <summary>The question that this one came in between of; it is open again when this one is answered.</summary>
    public OpenQuestion? Before { get; set; }
}
