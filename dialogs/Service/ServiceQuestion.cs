using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Service;

/// <summary>A question in the customer's language, the answers to choose from, and what kind of data answers it.</summary>
public sealed record ServiceQuestion(string Text, IReadOnlyList<string> Choices, DataClass Expects = DataClass.None)
{
    /// <summary>Says nothing of its words.</summary>
    public override string ToString() => $"Question with {Choices.Count} choice(s)";
}
