namespace Microsoft.Bot.Schema;

/// <summary>The kinds of search that an application/search invoke asks for.</summary>
public static class SearchInvokeTypes
{
    /// <summary>A search for results.</summary>
    public const string Search = "search";

    /// <summary>A search for one answer.</summary>
    public const string SearchAnswer = "searchAnswer";

    /// <summary>Suggestions while the user types.</summary>
    public const string Typeahead = "typeahead";
}
