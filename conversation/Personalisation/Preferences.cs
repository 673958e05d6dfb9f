using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Personalisation;

/// <summary>What a person declared that they prefer; nothing in it is concluded. Sealed with their key, and kept only while they consent.</summary>
public sealed record Preferences
{
    /// <summary>How they want to be called; null when they did not say.</summary>
    [Classified(DataClass.Name)]
    public string? Name { get; init; }

    /// <summary>The language that they want, as a two-letter tag; null when they did not say.</summary>
    [Classified(DataClass.None)]
    public string? Language { get; init; }

    /// <summary>Whether they want short, simple answers.</summary>
    public bool IsShort { get; init; }

    /// <summary>How they would rather be contacted: chat, mail or phone; null when they did not say.</summary>
    [Classified(DataClass.None)]
    public string? Contact { get; init; }

    /// <summary>What was said before, with what is said now in its place.</summary>
    public Preferences With(Preferences newer) => new()
    {
        Name = newer.Name ?? Name,
        Language = newer.Language ?? Language,
        IsShort = newer.IsShort || IsShort,
        Contact = newer.Contact ?? Contact,
    };

    /// <summary>Says nothing of what is in it.</summary>
    public override string ToString() => "Preferences";
}
