namespace Microsoft.Bot.Schema;

/// <summary>Makes attachments of cards.</summary>
public static class Extensions
{
    /// <summary>Returns an attachment that holds the card.</summary>
    public static Attachment ToAttachment(this HeroCard card) => Holding(card, HeroCard.ContentType);

    /// <summary>Returns an attachment that holds the card.</summary>
    public static Attachment ToAttachment(this ThumbnailCard card) => Holding(card, ThumbnailCard.ContentType);

    /// <summary>Returns an attachment that holds the card.</summary>
    public static Attachment ToAttachment(this SigninCard card) => Holding(card, SigninCard.ContentType);

    /// <summary>Returns an attachment that holds the card.</summary>
    public static Attachment ToAttachment(this OAuthCard card) => Holding(card, OAuthCard.ContentType);

    /// <summary>Returns an attachment that holds the card.</summary>
    public static Attachment ToAttachment(this ReceiptCard card) => Holding(card, ReceiptCard.ContentType);

    /// <summary>Returns an attachment that holds the card.</summary>
    public static Attachment ToAttachment(this AudioCard card) => Holding(card, AudioCard.ContentType);

    /// <summary>Returns an attachment that holds the card.</summary>
    public static Attachment ToAttachment(this VideoCard card) => Holding(card, VideoCard.ContentType);

    /// <summary>Returns an attachment that holds the card.</summary>
    public static Attachment ToAttachment(this AnimationCard card) => Holding(card, AnimationCard.ContentType);

    private static Attachment Holding(object card, string contentType) => new(contentType) { Content = card };
}
