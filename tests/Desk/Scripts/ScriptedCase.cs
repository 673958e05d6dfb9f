namespace EthicalBot.Tests.Desk.Scripts;

/// <summary>A case as it comes to the desk.</summary>
/// <param name="Name">What it is, in a few words.</param>
/// <param name="Before">What the customer writes to the assistant; the last of these asks for a person.</param>
/// <param name="After">What they write to the person.</param>
/// <param name="Purpose">What the desk must take it for.</param>
/// <param name="Needs">What the agent must know to do the work.</param>
/// <param name="Hidden">What they need not know, and must not see.</param>
public sealed record ScriptedCase(string Name, string Language, string[] Before, string[] After, string Purpose, Fact[] Needs, string[] Hidden)
{
    public override string ToString() => Name;
}
