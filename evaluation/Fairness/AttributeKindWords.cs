namespace EthicalBot.Evaluation.Fairness;

/// <summary>How a kind is called in reports.</summary>
internal static class AttributeKindWords
{
    /// <summary>Its words.</summary>
    public static string Word(this AttributeKind kind) => kind switch
    {
        AttributeKind.Names => "names",
        AttributeKind.Identity => "stated identities",
        AttributeKind.Forms => "gendered and inclusive forms",
        AttributeKind.Dialect => "dialects",
        AttributeKind.SecondLanguage => "second language",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind has no words."),
    };
}
