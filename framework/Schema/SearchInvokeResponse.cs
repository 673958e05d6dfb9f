namespace Microsoft.Bot.Schema;

/// <summary>The answer to an application/search invoke.</summary>
public class SearchInvokeResponse : AdaptiveCardInvokeResponse
{
}
