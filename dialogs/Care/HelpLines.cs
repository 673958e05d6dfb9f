using System.Text.Json;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Care;

/// <summary>Help lines by country: language is no country, so the customer's own word tells which.</summary>
public sealed class HelpLines
{
    private const string Name = "dialogs/Care/HelpLines.json";

    private readonly (string Name, CountryHelp Country)[] _names;

    /// <summary>Reads the file of this room.</summary>
    public HelpLines()
    {
        using var json = typeof(HelpLines).Assembly.GetManifestResourceStream(Name) ?? throw new InvalidOperationException($"'{Name}' is not in this build.");
        File = JsonSerializer.Deserialize<HelpLinesFile>(json, JsonSerializerOptions.Web) ?? throw new InvalidOperationException($"'{Name}' is empty.");
        _names = [.. File.Countries
            .SelectMany(country => country.Names.Values.Concat(country.Also).Append(country.Code.Length > 0 && country.Code is not ("IT" or "DE" or "ES" or "AT" or "BE") ? country.Code : "").Select(name => (Name: Folding.Fold(name).Trim(), Country: country)))
            .Where(name => name.Name.Length > 0).DistinctBy(name => (name.Name, name.Country.Code)).OrderByDescending(name => name.Name.Length)];
    }

    /// <summary>What the file says.</summary>
    public HelpLinesFile File { get; }

    /// <summary>The country with these two letters; null when it is not in the file.</summary>
    public CountryHelp? Find(string? code) => File.Countries.FirstOrDefault(country => country.Code == code);

    /// <summary>The country that the message names; null when it names none.</summary>
    public CountryHelp? In(string text)
    {
        var words = $" {string.Join(' ', Folding.Words(text))} ";
        return Array.Find(_names, name => name.Name.Length > 2 && words.Contains($" {name.Name} ", StringComparison.Ordinal)) is { Country: { } named } ? named
            // Two letters alone are a country, and in a sentence a word like "us".
            : Array.Find(_names, name => words.Trim() == name.Name).Country;
    }
}
