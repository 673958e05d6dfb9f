using EthicalBot.Cards;

namespace EthicalBot.Dialogs.AboutAi;

/// <summary>Port: the AI functions that run in this installation, as its configuration stands.</summary>
public interface IAiFunctions
{
    /// <summary>The label of each function.</summary>
    IReadOnlyList<AiFunctionFacts> Running { get; }
}
