namespace Microsoft.Bot.Schema;

/// <summary>The URNs of callers.</summary>
public static class CallerIdConstants
{
    /// <summary>A channel in public Azure.</summary>
    public const string PublicAzureChannel = "urn:botframework:azure";

    /// <summary>A channel in US Government Azure.</summary>
    public const string USGovChannel = "urn:botframework:azureusgov";

    /// <summary>Another bot, followed by its app id.</summary>
    public const string BotToBotPrefix = "urn:botframework:aadappid:";
}
