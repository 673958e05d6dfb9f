namespace EthicalBot.Cards;

/// <summary>Something to show to a customer: an Adaptive Card, and the same facts as plain lines.</summary>
public abstract record Card
{
    private protected Card()
    {
    }

    /// <summary>Buttons below the card; each posts its action back.</summary>
    public IReadOnlyList<CardChoice> Choices { get; init; } = [];

    /// <summary>The text twin, for channels without cards and for screen readers.</summary>
    public string ToText(Wording wording, string language) => throw new NotImplementedException();
}
