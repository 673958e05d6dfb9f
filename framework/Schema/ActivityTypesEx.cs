namespace Microsoft.Bot.Schema;

/// <summary>The kinds of activity that the SDK uses within itself.</summary>
public static class ActivityTypesEx
{
    /// <summary>A pause before the next activity.</summary>
    public const string Delay = "delay";

    /// <summary>The answer to an invoke.</summary>
    public const string InvokeResponse = "invokeResponse";
}
