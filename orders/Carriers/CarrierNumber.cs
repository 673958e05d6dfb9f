using System.Diagnostics.CodeAnalysis;

namespace EthicalBot.Orders.Carriers;

/// <summary>A tracking number whose carrier is known, with a link to that carrier's own page.</summary>
/// <remarks>A number leads to a person's parcel: it is never part of <see cref="ToString"/> or a log.</remarks>
public sealed record CarrierNumber
{
    private const int LongestText = 60;

    private CarrierNumber(Carrier carrier, string number) => (Carrier, Number) = (carrier, number);

    /// <summary>Who carries it.</summary>
    public Carrier Carrier { get; }

    /// <summary>The carrier's name as it writes itself.</summary>
    public string CarrierName => CarrierNames.Shown(Carrier);

    /// <summary>The number in capitals, without spaces.</summary>
    public string Number { get; }

    /// <summary>The carrier's page for it; nothing when the page is not known.</summary>
    public Uri? Link => CarrierLinks.For(Carrier, Number);

    /// <summary>Reads a number; the carrier's name, as a shop writes it, decides where a shape is used by several.</summary>
    public static bool TryRead(string? text, string? carrierName, [NotNullWhen(true)] out CarrierNumber? number)
    {
        number = null;
        if (text is null or { Length: > LongestText } || Spelling.TryNormalise(text) is not { } plain) return false;

        var code = string.Concat(plain.Where(c => c is not (' ' or '-' or '.'))).ToUpperInvariant();
        var possible = CarrierShapes.Of(code);
        if (CarrierNames.Find(carrierName) is { } named) possible = [.. possible.Where(carrier => carrier == named)];
        else possible = [.. possible.Where(carrier => !CarrierShapes.IsGuess(carrier, code))];
        if (possible is not [var one]) return false;

        number = new(one, code);
        return true;
    }

    /// <summary>Says the carrier and not the number.</summary>
    public override string ToString() => $"Parcel with {Carrier}";
}
