namespace EthicalBot.Desk.SignIn;

/// <summary>The body of a sign-in.</summary>
internal sealed record SignInRequest(string? Name, string? Password);
