using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace EthicalBot.Knowledge.Rules.Wording;

/// <summary>Reads a letter as rules do: lower case, no accent, and a look-alike of another script as the letter it looks like.</summary>
internal static class Letters
{
    private const int Tabled = 0x250;

    private static readonly string[] s_plain = [.. Enumerable.Range(0, Tabled).Select(letter => Plain((char)letter))];

    private static readonly FrozenDictionary<char, string> s_lookAlikes = Pairs("аaеeоoрpсcуyхxіiѕsјjкkмmтtвbнhɡgαaοoρpνvιiκkτt").ToFrozenDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>Whether it is written within a word and read as nothing: a combining accent, a character without width.</summary>
    public static bool IsSilent(char letter) =>
        letter >= '\u00AD' && CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark;

    /// <summary>Adds what a letter is read as.</summary>
    public static void Append(StringBuilder word, char letter)
    {
        if (letter < Tabled) _ = word.Append(s_plain[letter]);
        else if (letter is >= '\uFF01' and <= '\uFF5E') _ = word.Append(s_plain[letter - '\uFF01' + '!']);
        else if (s_lookAlikes.TryGetValue(char.ToLowerInvariant(letter), out var plain)) _ = word.Append(plain);
        else _ = word.Append(char.ToLowerInvariant(letter));
    }

    private static string Plain(char letter) => char.ToLowerInvariant(letter) switch
    {
        'ß' => "ss",
        'œ' => "oe",
        'æ' => "ae",
        'ø' => "o",
        'ł' => "l",
        var lower => lower.ToString().Normalize(NormalizationForm.FormD)[..1],
    };

    private static IEnumerable<KeyValuePair<char, string>> Pairs(string pairs)
    {
        for (var i = 0; i + 1 < pairs.Length; i += 2) yield return new(pairs[i], pairs[i + 1].ToString());
    }
}
