using EthicalBot.Cards;

namespace EthicalBot.Dialogs.Routing;

/// <summary>The words of who chooses the assistant.</summary>
internal sealed class AssistantWords(Wording wording)
{
    /// <summary>Whether the message is exactly these.</summary>
    public bool Are(RoutedMessage message) =>
        wording.Get("Routing.AssistantWords", message.Facts.Language).Split('|').Contains(message.Text.Trim().TrimEnd('.', '!').Trim(), StringComparer.OrdinalIgnoreCase);
}
