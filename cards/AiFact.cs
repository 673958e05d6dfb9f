namespace EthicalBot.Cards;

/// <summary>Yes, no or not applicable, with a remark where one is needed.</summary>
public sealed record AiFact(bool? Value, string? RemarkKey = null)
{
    public static AiFact Yes { get; } = new(true);

    public static AiFact No { get; } = new(false);

    public static AiFact NotApplicable { get; } = new((bool?)null);

    internal string ToText(Wording wording, string language)
    {
        var value = wording.Get(Value switch { true => "Cards.Yes", false => "Cards.No", null => "Cards.NotApplicable" }, language);
        return RemarkKey is null
            ? value
            : wording.Get("Cards.FactWithRemark", language, ("value", value), ("remark", wording.Get(RemarkKey, language)));
    }
}
