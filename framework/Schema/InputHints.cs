namespace Microsoft.Bot.Schema;

/// <summary>Whether a bot waits for input.</summary>
public static class InputHints
{
    /// <summary>Ready for input, but not waiting.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>Not ready for input.</summary>
    public const string IgnoringInput = "ignoringInput";

    /// <summary>Waiting for input.</summary>
    public const string ExpectingInput = "expectingInput";
}
