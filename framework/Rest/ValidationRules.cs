namespace Microsoft.Rest;

/// <summary>The rules that arguments are held to.</summary>
public static class ValidationRules
{
    /// <summary>The value is required.</summary>
    public const string CannotBeNull = "CannotBeNull";

    /// <summary>The value must be one of a list.</summary>
    public const string Enum = "Enum";

    /// <summary>The value must be below a bound.</summary>
    public const string ExclusiveMaximum = "ExclusiveMaximum";

    /// <summary>The value must be above a bound.</summary>
    public const string ExclusiveMinimum = "ExclusiveMinimum";

    /// <summary>The value must not be above a bound.</summary>
    public const string InclusiveMaximum = "InclusiveMaximum";

    /// <summary>The value must not be below a bound.</summary>
    public const string InclusiveMinimum = "InclusiveMinimum";

    /// <summary>The list must not have more items than a bound.</summary>
    public const string MaxItems = "MaxItems";

    /// <summary>The text must not be longer than a bound.</summary>
    public const string MaxLength = "MaxLength";

    /// <summary>The list must not have fewer items than a bound.</summary>
    public const string MinItems = "MinItems";

    /// <summary>The text must not be shorter than a bound.</summary>
    public const string MinLength = "MinLength";

    /// <summary>The number must be a multiple of another.</summary>
    public const string MultipleOf = "MultipleOf";

    /// <summary>The text must match a pattern.</summary>
    public const string Pattern = "Pattern";

    /// <summary>The list must not have an item twice.</summary>
    public const string UniqueItems = "UniqueItems";
}
