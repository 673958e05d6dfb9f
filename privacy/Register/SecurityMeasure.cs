namespace EthicalBot.Privacy.Register;

/// <summary>The declaration of something that protects data (GDPR art. 30(1)(g), 32).</summary>
/// <param name="Key">A short key that pages put into words.</param>
/// <param name="IsActive">Whether it protects this installation, configured as it is.</param>
/// <param name="Through">The types of the code that do it, by name.</param>
public sealed record SecurityMeasure(string Key, bool IsActive, IReadOnlyList<string> Through);
