using System.Collections.Frozen;

namespace EthicalBot.Understanding.Languages;

/// <summary>Finds the words of a postal address while a message is read: "12 rue de la Paix, 75002 Paris" is no French.</summary>
internal struct Address
{
    private const int LongestLink = 5;

    private static readonly FrozenSet<string> s_streets = Read();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_streets.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly string[] s_endings = ["straße", "strasse", "straat", "laan", "platz", "gasse", "allee", "gracht", "str"];

    private bool _afterNumber;
    private bool _inStreet;
    private bool _seen;

    /// <summary>True when the next token belongs to an address.</summary>
    public bool Takes(ReadOnlySpan<char> token, bool isNumber)
    {
        var ends = token[^1] is ',' or '.' or ';' or '!' or '?';
        var word = token.Trim(",.;:!?()\"");
        var (wasNumber, wasStreet) = (_afterNumber, _inStreet);
        (_afterNumber, _inStreet) = (isNumber && !ends, false);
        if (isNumber || word.IsEmpty) return isNumber;
        var isName = char.IsUpper(word[0]);
        Span<char> small = stackalloc char[Math.Min(word.Length, 32)];
        _ = word[..small.Length].ToLowerInvariant(small);
        var isStreet = s_lookup.Contains(small) ? wasNumber || isName : isName && EndsLikeStreet(small);
        // "75002 Paris", "12 rue de la Paix"; but "10042 Ist das da?" is a sentence.
        var belongs = isStreet || (wasStreet && (isName || word.Length < LongestLink)) || (wasNumber && isName && (ends || _seen));
        _seen |= isStreet;
        _inStreet = belongs && !ends && (isStreet || wasStreet);
        return belongs;
    }

    private static bool EndsLikeStreet(ReadOnlySpan<char> word)
    {
        foreach (var ending in s_endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static FrozenSet<string> Read()
    {
        const string resource = "Languages/Streets.txt";
        using var stream = typeof(Address).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The words '{resource}' are not in this build; they must be an embedded resource.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
