namespace Microsoft.Bot.Builder;

/// <summary>Finds intents and entities in what a user says.</summary>
public interface IRecognizer
{
    /// <summary>Recognizes the text of the turn's activity.</summary>
    Task<RecognizerResult> RecognizeAsync(ITurnContext turnContext, CancellationToken cancellationToken);

    /// <summary>Recognizes the text of the turn's activity into a type of the caller's.</summary>
    Task<T> RecognizeAsync<T>(ITurnContext turnContext, CancellationToken cancellationToken)
        where T : IRecognizerConvert, new();
}
