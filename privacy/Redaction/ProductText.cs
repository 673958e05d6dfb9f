namespace EthicalBot.Privacy.Redaction;

/// <summary>The door for our own wording: text that this product wrote and that holds nothing of a customer.</summary>
public static class ProductText
{
    /// <summary>Takes a fixed text of the product as redacted; whoever passes a customer's words here breaks the promise, so it is reviewed.</summary>
    public static RedactedText FixedText(string productText) => new(productText, []);
}
