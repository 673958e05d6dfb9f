using System.Text.RegularExpressions;

namespace EthicalBot.Orders;

/// <summary>An order number in one spelling: 4 to 20 capitals, digits and hyphens, with a digit among them.</summary>
public readonly partial record struct OrderNumber
{
    private const int LongestText = 100;
    private const int LongestSentence = 1_000;

    private static readonly char[] Around = [' ', '.', ',', '!', '?', ';', ':'];

    private readonly string? _value;

    private OrderNumber(string value) => _value = value;

    /// <summary>The normalised number; empty only for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Reads a number as a customer types it, such as "#10 042", "n° 10042" or "order ab-1042".</summary>
    public static bool TryParse(string? text, out OrderNumber number)
    {
        number = default;
        if (text is null or { Length: > LongestText } || Spelling.TryNormalise(text) is not { } plain) return false;

        // Before the label too: what stands in front of it must not make it part of the number.
        var bare = Label().Replace(plain.Trim(Around), "");
        var joined = Spaces().Replace(bare, "").Trim(Around).ToUpperInvariant();
        if (!Shape().IsMatch(joined)) return false;

        number = new OrderNumber(joined);
        return true;
    }

    /// <summary>Finds the first number in a sentence, such as "where is my order 10042, please?".</summary>
    public static bool TryFind(string? text, out OrderNumber number)
    {
        number = default;
        if (text is null or { Length: > LongestSentence } || Spelling.TryNormalise(text) is not { } plain) return false;

        foreach (Match match in InSentence().Matches(plain))
        {
            if (TryParse(match.Value, out number)) return true;
        }

        return false;
    }

    /// <summary>The normalised number.</summary>
    public override string ToString() => Value;

    [GeneratedRegex(
        @"^\s*(?:(?:order|commande|bestellung|pedido|ordine|encomenda|bestelling|number|num[ée]ro|no|nr)\b[.:]?\s*|n[°.]\s*|[#:]\s*)*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    // "10 042", or a run of letters, digits and hyphens with four digits in it ("iPhone15" is none);
    // not a year, nor a part of an address, a date or a telephone number.
    [GeneratedRegex(
        """
        (?<![\p{L}\p{N}@.+/'-]|[0-9][ ])
        (?!(?:19|20)[0-9]{2}(?![A-Za-z0-9-]|[ ][0-9]))
        (?:[0-9]{1,3}(?:[ ][0-9]{3})+|(?=(?:[A-Za-z-]*[0-9]){4})[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])
        (?![\p{L}\p{N}@/-]|\.[\p{L}\p{N}]|[ ][0-9]{2}(?![0-9]))
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex InSentence();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?=[^0-9]*[0-9])[A-Z0-9](?:[A-Z0-9-]{2,18})[A-Z0-9]\z")]
    private static partial Regex Shape();
}
