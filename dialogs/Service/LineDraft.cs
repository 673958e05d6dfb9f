using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Service;

/// <summary>A line that a change is about, and the variant that shall come in its place.</summary>
public sealed class LineDraft
{
    /// <summary>The line.</summary>
    [Classified(DataClass.TechnicalId)]
    public string Line { get; set; } = "";

    /// <summary>The variant that is wanted; null until it is known.</summary>
    [Classified(DataClass.TechnicalId)]
    public string? Variant { get; set; }

    /// <summary>What was named so far, while that is not one variant.</summary>
    public List<WantedValue> Wanted { get; set; } = [];

    /// <summary>Whether the cheapest or the dearest is wanted.</summary>
    public PriceWish Price { get; set; }

    /// <summary>Words that looked like a value and are none of the product's; null where there were none.</summary>
    [Classified(DataClass.FreeText)]
    public string? NotFound { get; set; }

    /// <summary>What was named as well and cannot be had; null where there was none.</summary>
    [Classified(DataClass.None)]
    public string? SoldOut { get; set; }

    /// <summary>The option that is asked for; null while none is.</summary>
    [Classified(DataClass.None)]
    public string? AskedOption { get; set; }

    /// <summary>Whether nothing of what was named together can be had.</summary>
    public bool IsNotToBeHad { get; set; }

    /// <summary>Whether it was asked what there is, so that nothing is taken before that is told.</summary>
    public bool AsksWhich { get; set; }

    /// <summary>Whether it was asked how many versions there are, and not told yet.</summary>
    public bool AsksCount { get; set; }

    /// <summary>The same, to go on with apart.</summary>
    public LineDraft Copy() => new() { Line = Line, Variant = Variant, Wanted = [.. Wanted], Price = Price, NotFound = NotFound, SoldOut = SoldOut, AskedOption = AskedOption, IsNotToBeHad = IsNotToBeHad, AsksWhich = AsksWhich, AsksCount = AsksCount };
}
