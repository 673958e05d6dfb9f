namespace Microsoft.Bot.Builder;

/// <summary>Reads recognizer results.</summary>
public static class RecognizerResultExtensions
{
    /// <summary>Returns the likeliest intent and its score, or an empty name and 0.</summary>
    /// <exception cref="ArgumentNullException">The result is null.</exception>
    /// <exception cref="InvalidOperationException">The result has no list of intents.</exception>
    public static (string intent, double score) GetTopScoringIntent(this RecognizerResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Intents is null)
        {
            throw new InvalidOperationException("The recognizer's result has no list of intents.");
        }

        var top = (intent: string.Empty, score: 0d);
        foreach (var (name, intent) in result.Intents)
        {
            if (intent.Score > top.score)
            {
                top = (name, intent.Score.Value);
            }
        }

        return top;
    }
}
