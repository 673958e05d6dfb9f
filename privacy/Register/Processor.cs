namespace EthicalBot.Privacy.Register;

/// <summary>The declaration of an outside party that receives data while this installation is configured as it is.</summary>
/// <param name="Key">A short key that recipients name, and that pages put into words.</param>
/// <param name="Name">Whom the operator has to name in contracts.</param>
/// <param name="Setting">The setting with which it takes part.</param>
/// <param name="Purpose">What it receives data for, as a retention rule's purpose key.</param>
/// <param name="Classes">What it receives.</param>
/// <param name="Transfer">Whether data leaves the European Economic Area.</param>
/// <param name="IsActive">Whether this installation uses it.</param>
/// <param name="Through">The types of the code that call it, by name.</param>
public sealed record Processor(
    string Key, string Name, string Setting, string Purpose, IReadOnlyList<DataClass> Classes, Transfer Transfer, bool IsActive, IReadOnlyList<string> Through);
