using EthicalBot.Cards;
using EthicalBot.Dialogs;
using EthicalBot.Handoff.Agents;
using EthicalBot.Handoff.Presence;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace EthicalBot.Desk.SignIn;

/// <summary>Opens, shows and closes the session of a browser.</summary>
internal sealed class Sessions(IAgents agents, IAgentPresence presence, ISignIns signIns, IAntiforgery antiforgery, Wording wording, CompanyOptions company)
{
    /// <summary>Lets an agent in.</summary>
    public async Task<IResult> OpenAsync(HttpContext context, AgentAccount account, CancellationToken cancellationToken)
    {
        await signIns.SucceededAsync(account.Agent, cancellationToken);
        // The form's token is bound to who is signed in, which from here on is this agent.
        context.User = AgentPrincipal.Of(account);
        await context.SignInAsync(DeskScheme.Name, context.User);
        return await ShowAsync(context, cancellationToken);
    }

    /// <summary>What the page needs to begin, signed in or not.</summary>
    public async Task<IResult> ShowAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var me = context.User.FindAgent() is { } agent
            ? new SessionView.Person(agent.Id, agent.Name, agent.DisplayName, agent.Role.ToWord(), await presence.IsAvailableAsync(agent.Id, cancellationToken))
            : null;
        var form = antiforgery.GetAndStoreTokens(context).RequestToken ?? "";
        return Results.Json(new SessionView(company.Name, company.Accent, LanguageOf(context.Request), form, !await agents.HasAdministratorAsync(cancellationToken), me));
    }

    /// <summary>Lets the agent out; nothing happens when nobody is in.</summary>
    public async Task<IResult> CloseAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (context.User.FindAgent() is { } agent)
            await signIns.SignedOutAsync(agent.Id, cancellationToken);
        await context.SignOutAsync(DeskScheme.Name);
        return Results.NoContent();
    }

    private string LanguageOf(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1).Select(language => language.Value.Value)
            .Where(wording.Speaks)
            .Select(language => language![..2].ToLowerInvariant()) // one that is spoken
            .FirstOrDefault(wording.Fallback);
}
