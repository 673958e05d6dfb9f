using EthicalBot.Privacy;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Interruptions;

/// <summary>A message that was said, to be said again.</summary>
public sealed class SaidMessage
{
    /// <summary>Its words; empty for a card.</summary>
    [Classified(DataClass.FreeText)]
    public string Text { get; set; } = "";

    /// <summary>Its simple wording; null where it has none.</summary>
    [Classified(DataClass.FreeText)]
    public string? Simple { get; set; }

    /// <summary>What could be chosen.</summary>
    public List<string> Choices { get; set; } = [];

    /// <summary>Its cards.</summary>
    public List<Attachment> Cards { get; set; } = [];
}
