using System.Text.RegularExpressions;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>The folded words of a message, looked at for phrases; long words may have one slip.</summary>
internal sealed partial class SaidWords(string text)
{
    private const int ShortestWithSlip = 6;

    private readonly string[] _words = Folding.Words(text);

    public int Count => _words.Length;

    public IReadOnlyList<string> All => _words;

    /// <summary>The words between the marks.</summary>
    public IReadOnlyList<string[]> Parts => field ??= [.. Marks().Split(text).Select(Folding.Words).Where(part => part.Length > 0)];

    public bool Has(string phrase) => IndexOf(phrase) >= 0;

    /// <summary>Whether it is said letter by letter.</summary>
    public bool HasExactly(string phrase) => Folding.Words(phrase) is { Length: > 0 } wanted && PlacesOf(phrase).Any(at => _words.AsSpan(at, wanted.Length).SequenceEqual(wanted));

    public bool HasAny(IEnumerable<string> phrases) => phrases.Any(Has);

    /// <summary>Where the phrase begins, in words; -1 where it is not said.</summary>
    public int IndexOf(string phrase) => PlacesOf(phrase).Append(-1).First();

    /// <summary>All places where the phrase begins, in words.</summary>
    public IEnumerable<int> PlacesOf(string phrase)
    {
        var wanted = Folding.Words(phrase);
        for (var start = 0; wanted.Length > 0 && start + wanted.Length <= _words.Length; start++)
        {
            if (IsAt(start, wanted))
                yield return start;
        }
    }

    public bool Is(string phrase) => Folding.Words(phrase) is { Length: > 0 } wanted && wanted.Length == Count && IndexOf(phrase) == 0;

    public static bool IsSame(string said, string word) =>
        said == word || (said.Length >= ShortestWithSlip && word.Length >= ShortestWithSlip && !word.Any(char.IsDigit) && EditDistance.IsWithinOne(said, word));

    private bool IsAt(int start, string[] wanted)
    {
        for (var offset = 0; offset < wanted.Length; offset++)
        {
            if (!IsSame(_words[start + offset], wanted[offset]))
                return false;
        }

        return true;
    }

    // A point or comma between figures is no end.
    [GeneratedRegex(@"(?<![0-9])[.,]|[.,](?![0-9])|[;:!?()\n/–—]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
