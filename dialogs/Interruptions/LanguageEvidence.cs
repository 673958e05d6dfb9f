using EthicalBot.Understanding.Text;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Interruptions;

/// <summary>Whether a message tells a language: once the conversation goes on, single words and what was just shown tell none.</summary>
public sealed class LanguageEvidence(SayingAgain again)
{
    private const int Fewest = 2;

    /// <summary>True where the conversation may go on in the language of the message.</summary>
    public async Task<bool> IsThereAsync(ITurnContext turn, string text, CancellationToken cancellationToken)
    {
        var memory = await again.ReadAsync(turn, cancellationToken);
        // The first words are all that there is to go by.
        if (memory.Before.Count == 0)
            return true;
        var shown = memory.Last.SelectMany(static said => said.Choices.Append(said.Text)).Concat(memory.Before).SelectMany(Folding.Words).ToHashSet(StringComparer.Ordinal);
        return Folding.Words(text).Count(word => !word.Any(char.IsDigit) && !shown.Contains(word)) >= Fewest;
    }
}
