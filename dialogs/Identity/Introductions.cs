using System.Text.RegularExpressions;
using EthicalBot.Cards;
using EthicalBot.Dialogs.Service.Addresses;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Redaction;

namespace EthicalBot.Dialogs.Identity;

/// <summary>Finds in a message about something else who writes it: "I'm Yusuf Rossi, zip 19122, and I want to …"; not the postcode of where a parcel shall go.</summary>
public sealed partial class Introductions(Wording wording)
{
    private const int LongestText = 2_000;
    private const int LongestProof = 1_000;
    private const int MostOfName = 5;
    private const int FewestOfName = 2;
    private const int LongestBetween = 40;
    private const int MostBetween = 6;

    /// <summary>What the message says of it; nothing where it says nothing.</summary>
    public CustomerClue Read(string? text, string language)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new();
        text = text.Length > LongestText ? text[..LongestText] : text;
        var email = Email().Matches(text).Select(match => match.Value.Trim('.', ',')).FirstOrDefault(one => one.Length < LongestProof && Proof.TryParse(one, out var proof) && proof.Kind == ProofKind.Email);
        if (email is not null && Proof.TryParse(email, out var known))
            return new() { Email = known.Value };
        var away = AddressReader.Read(text, new SlotWords(wording, language), null, isAnswer: false, isWanted: true)?.Postcode;
        var (name, end) = NameIn(text, language);
        var code = PostcodeShape.In(text).Where(match => !IsAway(match, away, text)).Select(match => (match, Value: match.Groups["code"].Value))
            .FirstOrDefault(one => AddressWords.PostcodeCue.IsMatch(text[..one.match.Index]) || (name.Length > 0 && IsBeside(text, end, one.match.Index)));
        // "1012 ab": in small letters only Dutch has them, and these two are no words of it.
        if (code.match is { } dutch && language == "nl" && SmallLetters().Match(text[(dutch.Index + dutch.Length)..]) is { Success: true } letters && code.Value.Length == 4)
            code.Value += letters.Value.Trim().ToUpperInvariant();
        var postcode = code.Value is { } value && Proof.TryParse(value, out var found) && found.Kind == ProofKind.Postcode ? found.Value : "";
        return new() { Name = name, Postcode = postcode };
    }

    /// <summary>Whether four or five digits are a postcode and no order: they are called one, or stand behind a name and a comma. "Desk Lamp 10042" is no name.</summary>
    public bool HasPostcode(string? text, string language, string number)
    {
        if (text is null || number.Length is < 4 or > 5 || !number.All(char.IsAsciiDigit) || text.IndexOf(number, StringComparison.Ordinal) is var at && at < 0)
            return false;
        var (before, after) = (text[..at].TrimEnd(), text[(at + number.Length)..]);
        if (AddressWords.OrderCue.IsMatch(before))
            return false;
        return AddressWords.PostcodeCue.IsMatch(before) || AddressWords.PostcodeCueBehind.IsMatch(after)
            || (Read(text, language) is { Name: { Length: > 0 } name } who && who.Postcode == number && (before.EndsWith(',') || Redactor.Pick(name, DataClass.Name).Count > 0));
    }

    private (string Name, int End) NameIn(string text, string language)
    {
        foreach (var (cues, isSure) in new[] { ("Identity.IntroductionWords", true), ("Identity.PerhapsNameWords", false) })
        {
            foreach (Match cue in AddressWords.Of($@"(?<![\p{{L}}\p{{N}}]){AddressWords.Any(wording.Get(cues, language).Replace('’', '\'').Split('|'))}[\s:,]+").Matches(text.Replace('’', '\'')))
            {
                var from = cue.Index + cue.Length;
                if (WordsAt(text[from..], isSure) is { Length: > 0 } name
                    && (isSure || PostcodeShape.In(text).Any(match => IsBeside(text, from + name.Length, match.Index)) || Redactor.Pick(name, DataClass.Name).Count > 0))
                    return (Plain(name), from + name.Length);
            }
        }

        // "Marijke van Oosterhout, 1012 AB": a name beside a postcode needs no word before it.
        foreach (Match bare in Bare().Matches(text))
        {
            if (bare.Groups["name"] is var group && !group.Value.Split(' ').Any(AddressWords.IsStop) && PostcodeShape.In(text).Any(match => match.Index == bare.Index + bare.Length))
                return (Plain(group.Value), group.Index + group.Length);
        }

        return ("", 0);
    }

    private static string WordsAt(string text, bool isSure)
    {
        var (name, count) = ("", 0);
        var isSmall = isSure && text.Length > 0 && char.IsLower(text[0]);
        foreach (Match word in Word().Matches(text))
        {
            var isEnd = word.Value[^1] is ',' or ';' or '.' or '!' or '?' or ':' or ')' && !(word.Length == 2 && word.Value[^1] == '.');
            var plain = isEnd ? word.Value[..^1] : word.Value;
            var isParticle = count > 0 && char.IsLower(plain.FirstOrDefault()) && AddressWords.Particles.Contains(plain) && !isEnd && (NextIsCapital(text, word.Index + word.Length) || (isSmall && count < FewestOfName));
            if (text[name.Length..word.Index].Length > 1 || count == MostOfName || !Name().IsMatch(plain) || (!isParticle && (AddressWords.IsStop(plain) || !(char.IsUpper(plain[0]) || (isSmall && count < FewestOfName)))))
                break;
            (name, count) = (text[..(word.Index + plain.Length)], isParticle ? count : count + 1);
            if (isEnd)
                break;
        }

        return count >= FewestOfName ? name.TrimEnd() : "";
    }

    // "De la Cruz": behind one or two more of them.
    private static bool NextIsCapital(string text, int at) =>
        Word().Matches(text[at..]).Select(word => word.Value).SkipWhile(AddressWords.Particles.Contains).FirstOrDefault() is [var next, ..] && char.IsUpper(next);

    // "…, zip 19122", "… from 19122": no other name, no number and no end of a sentence between them.
    private static bool IsBeside(string text, int end, int postcode) =>
        postcode >= end && postcode - end <= LongestBetween && text[end..postcode] is var between && !between.Any(char.IsDigit) && !EndsSentence().IsMatch(between)
        && between.Split([' ', ',', '\n', ':'], StringSplitOptions.RemoveEmptyEntries) is { Length: <= MostBetween } words
        && (AddressWords.PostcodeCue.IsMatch(between) || words.All(word => !char.IsUpper(word[0])));

    private static bool IsAway(Match match, string? away, string text) =>
        away is not null && match.Groups["code"].Value.Equals(away, StringComparison.OrdinalIgnoreCase) && PostcodeShape.In(text).Count(one => one.Groups["code"].Value == match.Groups["code"].Value) < 2;

    private static string Plain(string name) => Spaces().Replace(name.Trim(' ', ',', '.'), " ");

    [GeneratedRegex(@"(?<![^\s<>()\[\]:;,""])[^\s<>()\[\]:;,""]+@[^\s<>()\[\]:;,""]+", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Email();

    [GeneratedRegex(@"\S+", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Word();

    [GeneratedRegex(@"^[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*\.?$", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<=^|[.!?:;,\n–-]\s*)(?<name>\p{Lu}[\p{L}\p{M}'’-]+(?: (?:van|von|de|der|den|da|di|del|della|dos|du|le|la|el|al|bin|ter|ten|te|y)){0,2}(?: \p{Lu}[\p{L}\p{M}'’-]+){1,3})[,;]?\s+(?:(?:zip|zip code|postcode|PLZ|CP|CAP|code postal|in|from|aus|à|en|uit)\s+)?(?=[A-Z0-9])", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^ (?!en|in|is|ik|de|te|of|op|nu|ja|ok|en)[a-z]{2}(?![\p{L}\p{N}])", RegexOptions.CultureInvariant, 250)]
    private static partial Regex SmallLetters();

    [GeneratedRegex(@"[.!?]\s|\n\s*\n", RegexOptions.CultureInvariant, 250)]
    private static partial Regex EndsSentence();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 250)]
    private static partial Regex Spaces();
}
