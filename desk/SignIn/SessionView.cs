namespace EthicalBot.Desk.SignIn;

/// <summary>What the page needs to begin.</summary>
internal sealed record SessionView(string Company, string Accent, string Language, string Antiforgery, bool NeedsFirstAdministrator, SessionView.Person? Me)
{
    /// <summary>Who is signed in.</summary>
    public sealed record Person(string Id, string Name, string DisplayName, string Role, bool Available);
}
