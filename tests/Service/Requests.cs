using EthicalBot.Dialogs.Service;
using EthicalBot.Understanding.ServiceRequests;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Service;

/// <summary>Says what is asked in the messages of a test, whatever the rules know.</summary>
internal static class Requests
{
    public static Action<IServiceCollection> Of(params (string Text, ServiceRequest[] Asked)[] messages) => services =>
        services.AddSingleton<ReadServiceRequests>((text, _) => messages.FirstOrDefault(message => message.Text == text).Asked ?? []);
}
