using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Personalisation;

/// <summary>What is remembered of preferences in a conversation.</summary>
public sealed class PersonalState
{
    /// <summary>Whether short, simple answers are wanted.</summary>
    public bool IsShort { get; set; }

    /// <summary>The name that waits for a yes.</summary>
    [Classified(DataClass.Name)]
    public string? Name { get; set; }

    /// <summary>The language that waits for a yes.</summary>
    [Classified(DataClass.None)]
    public string? Language { get; set; }

    /// <summary>Whether short answers wait for a yes.</summary>
    public bool Short { get; set; }

    /// <summary>The way of contact that waits for a yes.</summary>
    [Classified(DataClass.None)]
    public string? Contact { get; set; }
}
