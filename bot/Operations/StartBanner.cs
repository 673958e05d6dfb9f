using EthicalBot.Bot.Channels.Mail;
using EthicalBot.Conversation.Emails;
using EthicalBot.Desk.People;
using EthicalBot.Orders;
using EthicalBot.Orders.Demo;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Operations;

/// <summary>Tells a person who has just started the bot where to look and what to try.</summary>
internal sealed class StartBanner(IServer server, IHostApplicationLifetime lifetime, IHostEnvironment environment, Invitations invitations, IOptions<OrdersOptions> orders, IEmails emails) : IHostedService
{
    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        // Only where the screen is the developer's own: elsewhere what is printed ends up in a journal, and "invite" makes the link.
        var first = environment.IsDevelopment() ? await invitations.RenewFirstAsync(cancellationToken) : null;
        lifetime.ApplicationStarted.Register(() => Show(first));
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Show(IssuedInvitation? first)
    {
        if (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is not { } address)
            return;
        Console.WriteLine();
        Console.WriteLine($"  EthicalBot is ready.");
        Console.WriteLine($"    Chat   {address}/");
        Console.WriteLine($"    Trust  {address}/trust");
        Console.WriteLine($"    Desk   {address}/desk/");
        if (emails.Way == EmailWay.Demo)
            Console.WriteLine($"    Mail   {address}{MailboxPage.Path}   (a demo mailbox: no e-mail leaves while Mail:Host is not set)");
        if (first is not null)
            Console.WriteLine($"      First administrator: {first.LinkAt(address)}");
        if (orders.Value.Url is null)
        {
            Console.WriteLine($"    Demo orders to try:");
            foreach (var sample in DemoShopFile.Samples(orders.Value.DemoFile).Take(3))
                Console.WriteLine($"      {sample.Number}  {sample.Email}  {sample.Postcode}");
        }

        Console.WriteLine();
    }
}
