using EthicalBot.Privacy.Rights;
using EthicalBot.Storage.Changes;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Storage.Rights;

/// <summary>Registers what stands behind the rights of a person.</summary>
internal static class RightsServices
{
    public static IServiceCollection AddRights(this IServiceCollection services)
    {
        services.AddSingleton<ConsentStore>();
        services.AddSingleton<IConsents>(provider => provider.GetRequiredService<ConsentStore>());
        services.AddSingleton<IRightsRequests, RightsRequestStore>();
        services.AddSingleton<IExportFiles, ExportFileStore>();
        services.AddSingleton<ISubjectSearch, SubjectSearch>();
        services.AddSingleton<ErasurePlan>();
        services.AddSingleton<IErasure, PersonErasure>();
        services.AddSingleton<IPersonalData, PersonalDataReader>();
        services.AddSingleton<IChangeWriter, ConsentWriter>();
        services.AddSingleton<IChangeWriter, RightsRequestWriter>();
        return services;
    }
}
