namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The paths of the turn's memory.</summary>
public class TurnPath
{
    /// <summary>The result of the last dialog that ended.</summary>
    public const string LastResult = "turn.lastresult";

    /// <summary>The activity.</summary>
    public const string Activity = "turn.activity";

    /// <summary>What was recognized.</summary>
    public const string Recognized = "turn.recognized";

    /// <summary>The best intent.</summary>
    public const string TopIntent = "turn.recognized.intent";

    /// <summary>The score of the best intent.</summary>
    public const string TopScore = "turn.recognized.score";

    /// <summary>The recognized text.</summary>
    public const string Text = "turn.recognized.text";

    /// <summary>The text in which nothing was recognized.</summary>
    public const string UnrecognizedText = "turn.unrecognizedText";

    /// <summary>The recognized entities.</summary>
    public const string RecognizedEntities = "turn.recognizedEntities";

    /// <summary>Whether the turn was interrupted.</summary>
    public const string Interrupted = "turn.interrupted";

    /// <summary>The event of the dialog.</summary>
    public const string DialogEvent = "turn.dialogEvent";

    /// <summary>The dialogs that were repeated.</summary>
    public const string RepeatedIds = "turn.repeatedIds";

    /// <summary>Whether the activity was processed.</summary>
    public const string ActivityProcessed = "turn.activityProcessed";
}
