namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>Which of the policy's reasons is given.</summary>
internal static class ReasonReader
{
    /// <summary>The reason; null where none, or more than one, is given.</summary>
    /// <param name="labels">How each reason is shown to the customer.</param>
    /// <param name="words">What people say who mean each.</param>
    public static string? Read(string text, IReadOnlyList<string> reasons, IReadOnlyList<string> labels, Func<string, IReadOnlyList<string>> words, SlotWords slotWords, bool isAnswer)
    {
        if (isAnswer && ChoiceReader.Read(text, labels, slotWords) is { } place)
            return reasons[place];
        var said = new SaidWords(text);
        var given = reasons.Where((reason, index) => said.HasAny(words(reason)) || said.Has(labels[index])).ToList();
        return given.Count == 1 ? given[0] : null;
    }
}
