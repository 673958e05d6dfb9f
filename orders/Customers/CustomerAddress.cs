using System.Text.Json.Serialization;

namespace EthicalBot.Orders.Customers;

/// <summary>Where a parcel goes; the country is ISO 3166 (two capitals), the region a state or province where addresses have one.</summary>
public sealed record CustomerAddress(string Recipient, string Street, string? Extra, string Postcode, string Town, string Country, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Region = null)
{
    private const int Longest = 120;

    /// <summary>Says the country and nothing that leads to a door.</summary>
    public override string ToString() => $"Address in {Country}";

    /// <summary>Whether a carrier could use it: every line there, none too long, none with control characters.</summary>
    public bool IsWhole() =>
        new[] { Recipient, Street, Postcode, Town }.All(line => IsLine(line)) && (Extra is null || IsLine(Extra)) && (Region is null || IsLine(Region))
        && Country is { Length: 2 } && Country.All(char.IsAsciiLetterUpper);

    private static bool IsLine(string? line) => line is { Length: <= Longest } && !string.IsNullOrWhiteSpace(line) && !line.Any(char.IsControl);
}
