namespace EthicalBot.Privacy.Rights;

/// <summary>Something that an erasure leaves, and why it may.</summary>
/// <param name="Category">What, as a short key.</param>
/// <param name="Reason">Why, as a short key that names the article.</param>
/// <param name="Count">How many records.</param>
/// <param name="KeptDays">For how many days at most from now; null where it is not in this store to say.</param>
public sealed record KeptAfterErasure(string Category, string Reason, long Count, int? KeptDays);
