using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EthicalBot.Dialogs.Complaint;

/// <summary>Says at the start, where customers come, that no consumer mediator is named.</summary>
internal sealed partial class MediatorWarning(CompanyOptions company, IHostEnvironment environment, ILogger<MediatorWarning> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!company.Mediator.IsNamed && !environment.IsDevelopment())
            Log.NotNamed(logger);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(1301, LogLevel.Warning, "No consumer mediator is named (Company:Mediator:Name and Company:Mediator:Link): who complains is told that the terms of sale name one")]
        public static partial void NotNamed(ILogger logger);
    }
}
