using System.Text.RegularExpressions;
using EthicalBot.Cards;
using EthicalBot.Dialogs.Service.Addresses;
using EthicalBot.Orders;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Redaction;

namespace EthicalBot.Dialogs.Identity;

/// <summary>Reads who somebody says they are, out of a message in their own words.</summary>
public sealed partial class CustomerClues(Wording wording)
{
    private const int LongestMessage = 300;
    private const int FewestWords = 2;
    private const int MostWords = 5;
    private const string Town = "\u0001";

    private readonly Introductions _introductions = new(wording);

    /// <summary>Reads a message; the e-mail address alone where there is one, because it leaves no doubt.</summary>
    /// <param name="order">The number of an order that may stand beside, which is no postcode; null for none.</param>
    public CustomerClue Read(string? text, string language, string? order)
    {
        if (text is null)
            return new();
        _ = OrderNumber.TryParse(order, out var number);
        // Said in so many words, it is that, whatever stands around it.
        var introduced = _introductions.Read(text, language);
        if (introduced.TryQuery(out _) && (introduced.Email.Length > 0 || introduced.Postcode != number.Value))
            return introduced;
        if (text.Length > LongestMessage)
            return new() { Name = introduced.Name };
        if (!Proof.TryParse(text, number, out var proof))
            return new() { Name = NameIn(text, language) is { } alone && IsLikeAName(alone) ? alone : "" };
        if (proof.Kind == ProofKind.Email)
            return new() { Email = proof.Value };
        // "75 011" stands in it with a space, and the town behind it.
        var around = Regex.Replace(text, string.Join("[ ]?", proof.Value.Select(letter => Regex.Escape(letter.ToString()))), $",{Town}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return new() { Name = introduced.Name.Length > 0 ? introduced.Name : NameIn(around, language) ?? "", Postcode = proof.Value };
    }

    /// <summary>Whether the message has a postcode that is surely one, by a name or by its own word.</summary>
    public bool HasPostcode(string? text, string language, string number) => _introductions.HasPostcode(text, language, number);

    private string? NameIn(string text, string language)
    {
        var fillers = wording.Get("Identity.NameFillers", language).Split('|').OrderByDescending(filler => filler.Length).ToList();
        var found = Between().Split(text.Replace('’', '\''))
            .Select(part => (IsTown: part.TrimStart().StartsWith(Town, StringComparison.Ordinal), Words: Without(fillers, Spaces().Replace(part.Replace(Town, "", StringComparison.Ordinal).Replace('.', ' '), " ").Trim())))
            .Where(part => IsWholeName(part.Words)).ToList();
        // "Of course, Marie Lenoir": what has a name's capitals before what has none; behind a postcode stands its town, unless nothing else can be the name.
        return found.OrderBy(part => part.IsTown).ThenBy(part => !HasCapitals(part.Words)).ThenBy(part => part.Words.Split(' ').Any(AddressWords.IsStop)).Select(part => part.Words).FirstOrDefault();
    }

    private static string Without(List<string> fillers, string part)
    {
        while (fillers.Find(filler => Begins(part, filler)) is { } first)
            part = part[first.Length..].TrimStart();
        while (fillers.Find(filler => Ends(part, filler)) is { } last)
            part = part[..^last.Length].TrimEnd();
        return part;
    }

    private static bool Begins(string part, string filler) =>
        part.StartsWith(filler, StringComparison.OrdinalIgnoreCase) && (part.Length == filler.Length || part[filler.Length] == ' ' || filler[^1] == '\'');

    private static bool Ends(string part, string filler) =>
        part.EndsWith(filler, StringComparison.OrdinalIgnoreCase) && (part.Length == filler.Length || part[^(filler.Length + 1)] == ' ');

    private static bool IsWholeName(string part) =>
        part.Split(' ') is { Length: >= FewestWords and <= MostWords } words && Array.TrueForAll(words, word => Word().IsMatch(word));

    // Without a postcode beside it, two words may be anything: a name has capitals, or is one that is known.
    private static bool IsLikeAName(string name) =>
        HasCapitals(name) || Redactor.Pick(name, DataClass.Name).Count > 0;

    private static bool HasCapitals(string name) => name.Split(' ').Count(word => char.IsUpper(word[0])) >= FewestWords;

    // A point after a whole word ends a sentence; "St. Clair" and "J. Smith" have one inside.
    [GeneratedRegex(@"[,;:!?()\r\n\t/]|(?<=\p{L}{3})\.(?=\s|\z)|[ ][-–—][ ]|\S*[0-9]\S*")]
    private static partial Regex Between();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*'?\z")]
    private static partial Regex Word();
}
