namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke.</summary>
public class InvokeResponse
{
    /// <summary>The key under which a turn remembers the activity that answers its invoke; adapters use the same.</summary>
    internal const string TurnStateKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>Gets or sets the HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>Gets or sets the body.</summary>
    public object? Body { get; set; }

    /// <summary>Returns whether the status is in the range of success.</summary>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
