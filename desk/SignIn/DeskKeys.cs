using EthicalBot.Privacy.Keys;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Desk.SignIn;

/// <summary>The keys of sessions and forms: in the store, sealed by the master key.</summary>
internal static class DeskKeys
{
    public static void Add(IServiceCollection services)
    {
        // A name of its own: else the folder that the program lies in would be part of every key.
        services.AddDataProtection().SetApplicationName("EthicalBot");
        services.AddOptions<KeyManagementOptions>().Configure<IKeyDocuments, KeyRing>((options, documents, keys) =>
        {
            options.XmlRepository = new KeyDocumentRepository(documents);
            options.XmlEncryptor = new KeyDocumentEncryptor(keys);
        });
    }
}
